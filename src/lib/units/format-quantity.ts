import type { Extent, Quantity } from './quantity.ts';
import { printUnit, readUnit } from './unit-text.ts';

const noBreak = '\u00a0';
const narrowNoBreak = '\u202f';

/** `mA/cm2` → `mA cm⁻²`, with plain spaces. A unit that cannot be read is left as it is. */
export function formatUnit(unit: string): string {
  const factors = readUnit(unit);
  return factors ? printUnit(factors) : unit;
}

/** `-2.71` → `−2.71`; `6.1e-10` → `6.1 × 10⁻¹⁰`. */
export function formatNumber(value: number): string {
  const [digits = '', power] = String(value).replace('e+', 'e').split('e');
  const signed = digits.replace('-', '−');
  if (power === undefined) return signed;
  const raised = [...power].map((char) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(char)] ?? '⁻').join('');
  return `${signed}${narrowNoBreak}×${narrowNoBreak}10${raised}`;
}

function formatExtent(value: Extent): string {
  if (typeof value === 'number') return formatNumber(value);
  const [low, high] = value;
  // A dash between negative numbers would read as a third minus sign.
  const dash = low < 0 || high < 0 ? `${noBreak}to${noBreak}` : '–';
  return formatNumber(low) + dash + formatNumber(high);
}

function formatUnitAfter(value: Extent, unit: string): string {
  if (unit === '') return '';
  const print = unit === 'cycles' && value === 1 ? 'cycle' : unit;
  return (unit === '°' ? '' : noBreak) + print.replaceAll(' ', narrowNoBreak);
}

type Printable = Pick<Quantity, 'qualifier' | 'value' | 'uncertainty' | 'unit'>;

/** `≈ 0.5 mA cm⁻²`, held together by no-break spaces, with true minus signs. */
export function formatQuantity({ qualifier, value, uncertainty, unit }: Printable): string {
  const before = qualifier === '=' ? '' : qualifier + noBreak;
  const spread = uncertainty === undefined ? '' : ` ± ${formatNumber(uncertainty)}`;
  const number = (before + formatExtent(value) + spread).replaceAll(' ', noBreak);
  return number + formatUnitAfter(value, unit);
}
