import type { ValuesOf } from '../figures/parameters.ts';
import type { ConductivityPoint } from '../models/conductivity-series.ts';
import { quantity } from './quantity.ts';

/** A conductivity between 10⁻⁴ and 100 mS cm⁻¹, or one that stands for it. */
export const prefactor = quantity('prefactor', {
  unit: 'S m⁻¹',
  min: 1e-6,
  max: 1e12,
  default: 3,
  scale: 'log',
});

function from(name: string, place: number): string {
  return `conductivity-cases/etpta-gel.${name}${place}`;
}

function at(place: number, usual: number) {
  const label = `Temperature ${place}`;
  const range = { unit: 'K', min: 233.15, max: 473.15, step: 1, scale: 'linear' } as const;
  return quantity('temperaturePoint', {
    ...range,
    label,
    default: usual,
    defaultFrom: from('temperature', place),
  });
}

function measured(place: number, usual: number) {
  const label = `Conductivity ${place}`;
  const range = { unit: 'mS cm⁻¹', min: 1e-6, max: 100, scale: 'log' } as const;
  return quantity('conductivityPoint', {
    ...range,
    label,
    default: usual,
    defaultFrom: from('conductivity', place),
  });
}

/** A series of up to seven measurements; at first that of a gel, as wen2021 has it. */
export const pointParameters = {
  points: {
    kind: 'choice',
    label: 'Measurements to fit',
    options: [
      { value: '3', label: 'the first 3' },
      { value: '4', label: 'the first 4' },
      { value: '5', label: 'the first 5' },
      { value: '6', label: 'the first 6' },
      { value: '7', label: 'all 7' },
    ],
    default: '7',
  },
  temperature1: at(1, 263.15),
  conductivity1: measured(1, 0.7),
  temperature2: at(2, 273.15),
  conductivity2: measured(2, 0.8),
  temperature3: at(3, 288.15),
  conductivity3: measured(3, 1.0),
  temperature4: at(4, 298.15),
  conductivity4: measured(4, 1.2),
  temperature5: at(5, 313.15),
  conductivity5: measured(5, 1.4),
  temperature6: at(6, 333.15),
  conductivity6: measured(6, 1.5),
  temperature7: at(7, 353.15),
  conductivity7: measured(7, 1.8),
} as const;

export function pointsOf(values: ValuesOf<typeof pointParameters>): ConductivityPoint[] {
  const all = [
    { temperature: values.temperature1, conductivity: values.conductivity1 },
    { temperature: values.temperature2, conductivity: values.conductivity2 },
    { temperature: values.temperature3, conductivity: values.conductivity3 },
    { temperature: values.temperature4, conductivity: values.conductivity4 },
    { temperature: values.temperature5, conductivity: values.conductivity5 },
    { temperature: values.temperature6, conductivity: values.conductivity6 },
    { temperature: values.temperature7, conductivity: values.conductivity7 },
  ];
  return all.slice(0, Number(values.points));
}

/** As `ArrheniusForm` has them. */
export const arrheniusForm = {
  kind: 'choice',
  label: 'Form',
  options: [
    { value: 'ln-sigma', label: 'ln σ' },
    { value: 'ln-sigma-t', label: 'ln σT' },
  ],
  default: 'ln-sigma',
} as const;
