import { readNumber } from '../units/number-text.ts';
import type { Extent } from '../units/quantity.ts';
import { writtenNumbers } from './printed-number.ts';

/** How many digits of a printed number count; without it, all but the zeros at the end of a whole number. */
export type Significant = number | 'all' | undefined;

/** Power of ten of the last digit that counts. */
function lastPlace(mantissa: string, zerosCount: boolean): number {
  const decimals = mantissa.split('.')[1];
  if (decimals !== undefined) return -decimals.length;
  return zerosCount ? 0 : mantissa.length - mantissa.replace(/(?<=[1-9])0+$/, '').length;
}

/** `0.014` → 0.001, `3860` → 10, `4.5×10⁻³` and `10⁻⁴` → 0.0001. */
function stepOf(number: string, zerosCount: boolean): number {
  const isPower = /^10(?:\^|⁻|[⁰¹²³⁴-⁹])/.test(number);
  const mantissa = isPower ? '1' : (/\d+(?:\.\d+)?/.exec(number)?.[0] ?? '');
  const value = Math.abs(readNumber(number));
  const shift = value === 0 ? 0 : Math.round(Math.log10(value / Number(mantissa)));
  return 10 ** (lastPlace(mantissa, zerosCount) + shift);
}

function stepAmong(value: number, digits: number): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}

/** What one unit of the last printed digit is worth; of a range, at each of its ends. */
export function printedSteps(written: string, value: Extent, significant: Significant): number[] {
  const ends = typeof value === 'number' ? [value] : value;
  if (typeof significant === 'number') return ends.map((end) => stepAmong(end, significant));
  return writtenNumbers(written, value).map((number) => stepOf(number, significant === 'all'));
}
