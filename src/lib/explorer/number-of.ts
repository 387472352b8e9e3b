import { numberParts } from '../records/table-fields.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import type { Qualifier } from '../units/quantity.ts';
import type { Values } from './row.ts';

/** A number of a row as its columns hold it. */
export interface RowNumber {
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
}

export function numberOf(values: Values, key: string): RowNumber | undefined {
  const low = values[key];
  if (typeof low !== 'number') return undefined;
  const high = values[key + numberParts.high];
  return {
    low,
    high: typeof high === 'number' ? high : low,
    qualifier: (values[key + numberParts.qualifier] as Qualifier | undefined) ?? '=',
  };
}

/** `≈ 500`, `2–12`, `10 ± 2`, with its unit if one is given; empty where nothing was reported. */
export function numberTextOf(values: Values, key: string, unit = ''): string {
  const number = numberOf(values, key);
  if (!number) return '';
  const { low, high, qualifier } = number;
  const uncertainty = values[key + numberParts.uncertainty];
  const spread = typeof uncertainty === 'number' ? { uncertainty } : {};
  return formatQuantity({ qualifier, value: low === high ? low : [low, high], ...spread, unit });
}
