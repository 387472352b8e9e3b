import { superscript } from '../figures/number-text.ts';
import { numberPattern } from '../units/number-text.ts';
import type { Extent, Quantity } from '../units/quantity.ts';

const numbers = new RegExp(numberPattern, 'g');

/** The number of a quantity as it is written, or the two ends of its range. */
export function writtenNumbers(written: string, value: Extent): readonly string[] {
  return (written.match(numbers) ?? []).slice(0, typeof value === 'number' ? 1 : 2);
}

/** `-2.71` → `−2.71`, `4.5e-3` → `4.5 × 10⁻³`; zeros at the end stay. */
function typeset(number: string): string {
  const [mantissa = '', exponent] = number.replace('+', '').split(/[eE]/);
  const power = exponent === undefined ? '' : `\u00a0×\u00a010${superscript(Number(exponent))}`;
  return mantissa.replace('-', '−') + power;
}

/** A quantity with the digits that were printed, which a number does not keep: `1.0 mS cm⁻¹`. */
export function printedText(written: string, { qualifier, value, unit }: Quantity): string {
  const number = writtenNumbers(written, value).map(typeset).join('–');
  const before = qualifier === '=' ? '' : `${qualifier}\u00a0`;
  return `${before}${number}${unit && '\u00a0'}${unit}`.replaceAll(' ', '\u00a0');
}
