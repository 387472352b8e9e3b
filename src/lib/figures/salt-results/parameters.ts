import { liquidGroups } from '../literature/classes.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** What is compared, under which condition, and of which solvents. */
export const parameters = {
  quantity: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'loss', label: 'loss per cycle' },
      { value: 'life', label: 'life' },
    ],
    default: 'loss',
  },
  current: {
    kind: 'choice',
    label: 'Current density',
    options: [
      { value: 'any', label: 'any' },
      { value: 'half', label: '0.5 mA cm⁻² only' },
    ],
    default: 'any',
  },
  classes: {
    kind: 'set',
    label: 'Solvents',
    options: liquidGroups,
    default: 'ether+carbonate+mixed',
  },
} as const satisfies Parameters;

export type SaltValues = ValuesOf<typeof parameters>;

export const data = {
  tests: {
    kinds: ['coulombic-efficiency', 'symmetric-cell'],
    numbers: ['efficiency_percent', 'duration_h', 'cycles', 'currentDensity_mA_cm2'],
    words: ['cell', 'salts'],
  },
} as const;
