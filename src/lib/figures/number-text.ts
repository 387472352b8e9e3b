const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `-12` → `⁻¹²`. */
export function superscript(exponent: number): string {
  return String(exponent).replace(/[-\d]/g, (sign) =>
    sign === '-' ? '⁻' : (SUPERSCRIPTS[Number(sign)] as string),
  );
}

/** A number with so many significant digits: `0.24`, `−12.0`, `6.09 × 10⁴`. */
export function numberText(value: number, digits = 3): string {
  if (value === 0) return '0';
  const [mantissa, power] = value.toExponential(digits - 1).split('e') as [string, string];
  const exponent = Number(power);
  const text =
    exponent >= 5 || exponent < -3
      ? `${mantissa}\u00a0×\u00a010${superscript(exponent)}`
      : Number(`${mantissa}e${power}`).toFixed(Math.max(0, digits - 1 - exponent));
  return text.replace('-', '−');
}

/** The same without zeros that say nothing: `0.1`, `5`, `10⁻⁴`. */
export function shortNumberText(value: number): string {
  return numberText(value, 6)
    .replace(/(\.\d*?)0+(?=$|\u00a0)/, '$1')
    .replace(/\.(?=$|\u00a0)/, '')
    .replace(/^1\u00a0×\u00a0/, '');
}

/** A unit that begins with a power of ten takes a × before it. */
function withUnit(number: string, unit: string): string {
  if (!unit) return number;
  const times = unit.startsWith('10') ? '×\u00a0' : '';
  return `${number}\u00a0${times}${unit.replaceAll(' ', '\u00a0')}`;
}

/** Number and unit, kept on one line. */
export function quantityText(value: number, unit: string, digits = 3): string {
  return withUnit(numberText(value, digits), unit);
}

/** `8.13 ± 1.40 kJ mol⁻¹`: the half-width in three digits, the value to the same place. */
export function uncertainText(value: number, halfWidth: number, unit: string): string {
  if (!(halfWidth > 0)) return quantityText(value, unit);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(halfWidth)));
  if (digits > 6 || halfWidth >= 1e6)
    return withUnit(`${numberText(value)}\u00a0±\u00a0${numberText(halfWidth)}`, unit);
  const [shown, half] = [value.toFixed(digits), halfWidth.toFixed(digits)];
  return withUnit(`${shown.replace('-', '−')}\u00a0±\u00a0${half}`, unit);
}

/** A value that somebody has set, in as many digits as it was given. */
export function settingText(value: number, unit: string): string {
  return withUnit(shortNumberText(value), unit);
}

const SPANS = [
  { unit: 's', seconds: 1 },
  { unit: 'min', seconds: 60 },
  { unit: 'h', seconds: 3600 },
  { unit: 'd', seconds: 86_400 },
  { unit: 'years', seconds: 31_557_600 },
] as const;

/** A time in the unit in which a person would say it: `6.09 × 10⁴ s` is `16.9 h`. */
export function durationText(seconds: number, digits = 3): string {
  const span = SPANS.findLast((candidate) => seconds >= 1.5 * candidate.seconds) ?? SPANS[0];
  return quantityText(seconds / span.seconds, span.unit, digits);
}
