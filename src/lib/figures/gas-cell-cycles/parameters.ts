import type { Parameters, ValuesOf } from '../parameters.ts';

/** Which cells: one gas and one limit of capacity, for cycles of unlike depth are not the same thing. */
export const parameters = {
  gas: {
    kind: 'choice',
    label: 'Gas',
    options: [
      { value: 'O2', label: 'oxygen' },
      { value: 'CO2', label: 'carbon dioxide' },
    ],
    default: 'O2',
  },
  limit: {
    kind: 'choice',
    label: 'Capacity limited to',
    options: [
      { value: '1000', label: '1000 mA h g⁻¹' },
      { value: '500', label: '500 mA h g⁻¹' },
      { value: 'none', label: 'not given' },
    ],
    default: '1000',
  },
} as const satisfies Parameters;

export type GasCellValues = ValuesOf<typeof parameters>;

export const data = {
  cells: {
    kinds: ['gas-cell'],
    numbers: ['cycles', 'capacityLimit_mAh_g', 'capacityLimit_mAh_cm2', 'rate_mA_g', 'rate_mA_cm2'],
    words: ['gas', 'material', 'role'],
  },
} as const;
