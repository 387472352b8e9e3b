import { siFromUnit } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import { cathodeState, foilParameters } from '../foil-parameters.ts';
import { efficiencyTests } from '../literature/efficiency-test.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'left', label: 'capacity left' },
      { value: 'allowed', label: 'loss that a life allows' },
    ],
    default: 'left',
  },
  cathode: cathodeState,
  loss: {
    kind: 'number',
    label: 'Loss per cycle, 1 − CE',
    symbol: '',
    unit: '%',
    si: siFromUnit(1, '%'),
    min: 0.001,
    max: 20,
    default: 0.5,
    scale: 'log',
  },
  ...foilParameters,
  Q: {
    kind: 'number',
    label: 'Areal capacity',
    symbol: 'Q',
    unit: 'mA h cm⁻²',
    si: siFromUnit(1, 'mA h cm⁻²'),
    min: 0.1,
    max: 10,
    default: 3,
    scale: 'log',
  },
  n: {
    kind: 'number',
    label: 'Life wanted',
    symbol: 'n',
    unit: 'cycles',
    si: 1,
    min: 10,
    max: 5000,
    default: 500,
    scale: 'log',
  },
  rho: {
    kind: 'number',
    label: 'Capacity to be left',
    symbol: 'ρ',
    unit: '%',
    si: siFromUnit(1, '%'),
    min: 50,
    max: 95,
    step: 1,
    default: 80,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type CycleLifeValues = ValuesOf<typeof parameters>;

export const data = {
  molarMass: 'elements/sodium-atomic-weight',
  density: 'elements/sodium.density',
  tests: efficiencyTests,
} as const;

export type CycleLifeData = DataOf<typeof data>;
