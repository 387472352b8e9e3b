import type { Parameters, ValuesOf } from '../parameters.ts';

/** Which number of a reaction is drawn, and whose mass it is divided by; a voltage has no mass. */
export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'energy', label: 'energy' },
      { value: 'capacity', label: 'capacity' },
      { value: 'voltage', label: 'voltage' },
    ],
    default: 'energy',
  },
  per: {
    kind: 'choice',
    label: 'Per mass of',
    options: [
      { value: 'products', label: 'all products' },
      { value: 'reactants without gas', label: 'all but the gas' },
      { value: 'sodium', label: 'sodium' },
    ],
    default: 'products',
  },
} as const satisfies Parameters;

export type EnergiesValues = ValuesOf<typeof parameters>;

/** What a review prints for cells with oxygen. */
export const data = { printed: 'review-values/oxygen-cell-specific-energy' } as const;
