import type { Series } from '../data.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** Which measured series, by which equation, and where to read the fitted curve. */
export const parameters = {
  series: {
    kind: 'choice',
    label: 'Measured series',
    options: [{ value: 'etpta', label: 'ETPTA gel' }],
    default: 'etpta',
  },
  form: {
    kind: 'choice',
    label: 'Equation',
    options: [
      { value: 'ln-sigma', label: 'Arrhenius, ln σ' },
      { value: 'ln-sigma-t', label: 'Arrhenius, ln σT' },
      { value: 'vtf', label: 'VTF' },
    ],
    default: 'ln-sigma',
  },
  T: {
    kind: 'number',
    label: 'Temperature to read',
    symbol: 'T',
    unit: 'K',
    si: 1,
    min: 230,
    max: 400,
    step: 1,
    default: 298,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type ArrheniusFitValues = ValuesOf<typeof parameters>;

/** The series of the choice above. */
export const data = {
  etpta: { ref: 'wen2021/conductivity-series.series', fields: ['temperature', 'conductivity'] },
} as const;

export type MeasuredSeries = Series<'temperature' | 'conductivity'>;
