import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';
import { ions } from './ions.ts';

/** What is plated and how, and the cation beside it. */
export const parameters = {
  metal: {
    kind: 'choice',
    label: 'Plated metal',
    options: [
      { value: 'sodium', label: 'sodium' },
      { value: 'lithium', label: 'lithium' },
    ],
    default: 'sodium',
  },
  cation: {
    kind: 'choice',
    label: 'Cation',
    folded: true,
    options: ions.map(({ value, symbol }) => ({ value, label: `${symbol}, ${value}` })),
    default: 'potassium',
  },
  c: {
    kind: 'number',
    label: 'Concentration of the cation',
    symbol: 'c',
    unit: 'mol L⁻¹',
    si: siFromUnit(1, 'mol L⁻¹'),
    min: 1e-7,
    max: 5,
    default: 0.01,
    scale: 'log',
  },
  c0: {
    kind: 'number',
    label: 'Concentration of the plated metal’s ion',
    symbol: 'c_M',
    unit: 'mol L⁻¹',
    si: siFromUnit(1, 'mol L⁻¹'),
    min: 0.1,
    max: 5,
    default: 1,
    scale: 'log',
  },
  eta: {
    kind: 'number',
    label: 'Overpotential of plating',
    symbol: 'η',
    unit: 'mV',
    si: siFromUnit(1, 'mV'),
    min: -200,
    max: 0,
    step: 5,
    default: 0,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type ShieldWindowValues = ValuesOf<typeof parameters>;
