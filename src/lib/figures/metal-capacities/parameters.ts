import type { Parameters, ValuesOf } from '../parameters.ts';

export const parameters = {
  per: {
    kind: 'choice',
    label: 'Capacity',
    options: [
      { value: 'mass', label: 'by mass' },
      { value: 'volume', label: 'by volume' },
    ],
    default: 'mass',
  },
  against: {
    kind: 'choice',
    label: 'Potential against',
    options: [
      { value: 'hydrogen', label: 'hydrogen' },
      { value: 'sodium', label: 'sodium' },
    ],
    default: 'hydrogen',
  },
} as const satisfies Parameters;

export type CapacitiesValues = ValuesOf<typeof parameters>;
