import type { ConductivityPoint } from '../models/conductivity-series.ts';
import { temperatureRange } from './general-parameters.ts';
import { quantity } from './quantity.ts';
import type { SymbolId } from './symbols.ts';

const { defaultFrom: _, ...kelvins } = temperatureRange;
const milliSiemens = { unit: 'mS cm⁻¹', min: 1e-4, max: 100, scale: 'log' } as const;

const temperature = (id: SymbolId, usual: number) => quantity(id, { ...kelvins, default: usual });
const conductivity = (id: SymbolId, usual: number) =>
  quantity(id, { ...milliSiemens, default: usual });

/** A conductivity between 10⁻⁴ and 100 mS cm⁻¹, or one that stands for it. */
export const prefactor = quantity('prefactor', {
  unit: 'S m⁻¹',
  min: 1e-6,
  max: 1e12,
  default: 3,
  scale: 'log',
});

/** Four of the seven points of the ETPTA gel that ji2022 prints in Section 3. */
export const pointParameters = {
  temperature1: temperature('temperature1', 263.15),
  conductivity1: conductivity('conductivity1', 0.7),
  temperature2: temperature('temperature2', 288.15),
  conductivity2: conductivity('conductivity2', 1),
  temperature3: temperature('temperature3', 313.15),
  conductivity3: conductivity('conductivity3', 1.4),
  temperature4: temperature('temperature4', 353.15),
  conductivity4: conductivity('conductivity4', 1.8),
} as const;

export function pointsOf(
  values: Readonly<Record<keyof typeof pointParameters, number>>,
): ConductivityPoint[] {
  return [
    { temperature: values.temperature1, conductivity: values.conductivity1 },
    { temperature: values.temperature2, conductivity: values.conductivity2 },
    { temperature: values.temperature3, conductivity: values.conductivity3 },
    { temperature: values.temperature4, conductivity: values.conductivity4 },
  ];
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
