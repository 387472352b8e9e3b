import type { Parameters, ValuesOf } from '../parameters.ts';

/** Which quantity stands on the axis: no two of them share one. */
export const parameters = {
  quantity: {
    kind: 'choice',
    label: 'Compare',
    options: [
      { value: 'composition', label: 'composition' },
      { value: 'retention', label: 'retention' },
      { value: 'hours', label: 'life in hours' },
      { value: 'cycles', label: 'life in cycles' },
    ],
    default: 'composition',
  },
} as const satisfies Parameters;

export type PairsValues = ValuesOf<typeof parameters>;

export const data = {
  results: {
    kinds: ['composition', 'retention', 'symmetric-cell', 'gas-evolution'],
    numbers: ['amount_at_percent', 'retention_percent', 'duration_h', 'cycles'],
    words: ['role', 'pair', 'component', 'material', 'gas', 'evolves'],
  },
} as const;
