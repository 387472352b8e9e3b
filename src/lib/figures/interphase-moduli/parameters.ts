import type { Parameters, ValuesOf } from '../parameters.ts';

/** What the criterion asks, and what is assumed to compare a Young's modulus with it. */
export const parameters = {
  metal: {
    kind: 'choice',
    label: 'Metal',
    options: [
      { value: 'sodium', label: 'sodium' },
      { value: 'lithium', label: 'lithium' },
    ],
    default: 'sodium',
  },
  nu: {
    kind: 'number',
    label: 'Poisson’s ratio of the layers',
    symbol: 'ν',
    unit: '',
    si: 1,
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.3,
    scale: 'linear',
  },
  k: {
    kind: 'number',
    label: 'Threshold',
    symbol: 'k',
    unit: '',
    si: 1,
    min: 1,
    max: 4,
    step: 0.05,
    default: 1.8,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type ModuliValues = ValuesOf<typeof parameters>;
