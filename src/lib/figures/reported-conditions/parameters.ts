import type { DataOf } from '../data.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

export const parameters = {
  kind: {
    kind: 'choice',
    label: 'Results of',
    options: [
      { value: 'symmetric', label: 'symmetric cells' },
      { value: 'efficiencies', label: 'efficiencies' },
      { value: 'full', label: 'full cells' },
    ],
    default: 'symmetric',
  },
} as const satisfies Parameters;

export type ReportedValues = ValuesOf<typeof parameters>;

export const data = {
  symmetric: {
    kinds: ['symmetric-cell'],
    numbers: [
      'currentDensity_mA_cm2',
      'duration_h',
      'cycles',
      'arealCapacity_mAh_cm2',
      'overpotential_mV',
      'temperature_degC',
    ],
    words: ['temperature', 'ended'],
  },
  efficiencies: {
    kinds: ['coulombic-efficiency'],
    numbers: ['currentDensity_mA_cm2', 'cycles', 'arealCapacity_mAh_cm2', 'temperature_degC'],
    words: ['temperature', 'substrate', 'statistic'],
  },
  full: {
    kinds: ['full-cell'],
    numbers: [
      'rate_C',
      'rate_mA_g',
      'cycles',
      'capacityRatio',
      'loading_mg_cm2',
      'electrolyteAmount_uL_mg',
      'electrolyteAmount_g_Ah',
      'electrolyteAmount_uL',
      'temperature_degC',
    ],
    words: ['temperature', 'basis'],
  },
} as const;

export type ReportedData = DataOf<typeof data>;
