import { cellParameters } from '../cell-parameters.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** A cell without separator, the current as a multiple of its limit, and how far the film has run. */
export const parameters = {
  played: {
    kind: 'number',
    label: 'Time',
    symbol: '',
    unit: '% of the run',
    si: 0.01,
    min: 0,
    max: 100,
    step: 0.5,
    default: 100,
    scale: 'linear',
    playSeconds: 12,
  },
  ratio: {
    kind: 'number',
    label: 'Current over limit',
    symbol: 'J/J^*',
    unit: '',
    si: 1,
    min: 0.1,
    max: 5,
    step: 0.05,
    default: 2,
    scale: 'linear',
  },
  ...cellParameters,
} as const satisfies Parameters;

export type ProfileValues = ValuesOf<typeof parameters>;
