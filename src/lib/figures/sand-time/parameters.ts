import { cellParameters, macMullinNumber } from '../cell-parameters.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** The cell, and one lever to pull on it. */
export const parameters = {
  ...cellParameters,
  L: { ...cellParameters.L, default: 25 },
  N: macMullinNumber,
  porosity: {
    kind: 'number',
    label: 'Porosity',
    symbol: 'ε',
    unit: '',
    si: 1,
    min: 0.1,
    max: 1,
    step: 0.01,
    default: 0.4,
    scale: 'linear',
  },
  focus: {
    kind: 'number',
    label: 'Local over mean current',
    symbol: 'f',
    unit: '',
    si: 1,
    min: 1,
    max: 20,
    default: 1,
    scale: 'log',
  },
  lever: {
    kind: 'choice',
    label: 'Compare with',
    options: [
      { value: 'none', label: 'nothing' },
      { value: 'salt', label: 'twice the salt' },
      { value: 'surface', label: 'twice the surface' },
      { value: 'anions', label: 'half the anions’ share' },
      { value: 'interphase', label: 'an even interphase' },
    ],
    default: 'none',
  },
} as const satisfies Parameters;

export type SandTimeValues = ValuesOf<typeof parameters>;
