import { electrolyteGroups } from '../literature/classes.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** In which unit the life is read, and whose. */
export const parameters = {
  life: {
    kind: 'choice',
    label: 'Life in',
    options: [
      { value: 'hours', label: 'hours' },
      { value: 'cycles', label: 'cycles' },
    ],
    default: 'hours',
  },
  classes: {
    kind: 'set',
    label: 'Electrolytes',
    options: electrolyteGroups,
    default: 'ether+carbonate+mixed',
  },
} as const satisfies Parameters;

export type LifetimesValues = ValuesOf<typeof parameters>;

export const data = {
  cells: {
    kinds: ['symmetric-cell'],
    numbers: ['duration_h', 'cycles', 'currentDensity_mA_cm2', 'arealCapacity_mAh_cm2'],
    words: ['ended'],
  },
} as const;
