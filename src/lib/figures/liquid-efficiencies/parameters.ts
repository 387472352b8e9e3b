import { liquidGroups } from '../literature/classes.ts';
import { efficiencyTests } from '../literature/efficiency-test.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** What is drawn upwards, and of which solvents. */
export const parameters = {
  axis: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'loss', label: 'loss per cycle' },
      { value: 'efficiency', label: 'efficiency' },
    ],
    default: 'loss',
  },
  classes: {
    kind: 'set',
    label: 'Solvents',
    options: liquidGroups,
    default: 'ether+carbonate+mixed',
  },
} as const satisfies Parameters;

export type EfficienciesValues = ValuesOf<typeof parameters>;

export const data = { tests: efficiencyTests } as const;
