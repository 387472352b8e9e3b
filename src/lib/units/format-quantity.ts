import type { Extent, Quantity } from './quantity.ts';
import { printUnit, readUnit } from './unit-text.ts';

const noBreak = '\u00a0';

/** `mA/cm2` → `mA cm⁻²`, with plain spaces. A unit that cannot be read is left as it is. */
export function formatUnit(unit: string): string {
  const factors = readUnit(unit);
  return factors ? printUnit(factors) : unit;
}

/** Zeros at the end are digits too; up to 9999 a whole number is written out. */
function toDigits(value: number, digits: number): string {
  const text = value.toPrecision(digits);
  const whole = Number(text);
  return text.includes('e+') && Math.abs(whole) < 1e4 ? String(whole) : text;
}

/** `-2.71` → `−2.71`; `6.1e-10` → `6.1 × 10⁻¹⁰`. With `digits`, to so many significant digits. */
function formatNumber(value: number, digits?: number): string {
  const written = digits === undefined ? String(value) : toDigits(value, digits);
  const [mantissa = '', power] = written.replace('e+', 'e').split('e');
  const signed = mantissa.replace('-', '−');
  if (power === undefined) return signed;
  const raised = [...power].map((char) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(char)] ?? '⁻').join('');
  return `${signed}${noBreak}×${noBreak}10${raised}`;
}

function formatExtent(value: Extent, digits?: number): string {
  if (typeof value === 'number') return formatNumber(value, digits);
  const [low, high] = value;
  // A dash between negative numbers would read as a third minus sign.
  const dash = low < 0 || high < 0 ? `${noBreak}to${noBreak}` : '–';
  return formatNumber(low, digits) + dash + formatNumber(high, digits);
}

function formatUnitAfter(value: Extent, unit: string): string {
  if (unit === '') return '';
  const print = unit === 'cycles' && value === 1 ? 'cycle' : unit;
  return (unit === '°' ? '' : noBreak) + print.replaceAll(' ', noBreak);
}

type Printable = Pick<Quantity, 'qualifier' | 'value' | 'uncertainty' | 'unit'>;

/** `≈ 0.5 mA cm⁻²`, held together by no-break spaces, with true minus signs. */
export function formatQuantity(quantity: Printable, digits?: number): string {
  const { qualifier, value, uncertainty, unit } = quantity;
  const before = qualifier === '=' ? '' : qualifier + noBreak;
  const spread = uncertainty === undefined ? '' : ` ± ${formatNumber(uncertainty)}`;
  const number = (before + formatExtent(value, digits) + spread).replaceAll(' ', noBreak);
  return number + formatUnitAfter(value, unit);
}
