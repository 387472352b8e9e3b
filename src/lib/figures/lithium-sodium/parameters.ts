import type { Parameters, ValuesOf } from '../parameters.ts';

export const parameters = {
  ratio: {
    kind: 'choice',
    label: 'Ratio of',
    options: [
      { value: 'sodium', label: 'sodium to lithium' },
      { value: 'lithium', label: 'lithium to sodium' },
    ],
    default: 'sodium',
  },
  weights: {
    kind: 'choice',
    label: 'Atomic weights',
    options: [
      { value: 'printed', label: 'as printed' },
      { value: 'IUPAC', label: 'of IUPAC' },
    ],
    default: 'printed',
  },
} as const satisfies Parameters;

export type LithiumSodiumValues = ValuesOf<typeof parameters>;
