/** The numbers for which an argument makes sense; a bound that is itself excluded is `above` or `below`. */
export interface Limits {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly below?: number;
}

function isWithin(value: number, { from, above, to, below }: Limits): boolean {
  return (
    Number.isFinite(value) &&
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  );
}

function inWords(limits: Limits, suffix: string): string {
  const bounds = Object.entries(limits);
  if (bounds.length === 0) return 'a finite number';
  const words = bounds.map(([bound, limit]) => `${bound} ${limit}`).join(' ');
  return (words.startsWith('to ') ? `up ${words}` : words) + suffix;
}

/**
 * @throws {RangeError} such as `diffusivity: expected above 0 m² s⁻¹, got -1 m² s⁻¹`.
 *
 * @internal
 */
export function requireWithin(name: string, value: number, unit: string, limits: Limits): void {
  if (isWithin(value, limits)) return;
  const suffix = unit === '' ? '' : ` ${unit}`;
  throw new RangeError(`${name}: expected ${inWords(limits, suffix)}, got ${value}${suffix}`);
}

/**
 * @throws {RangeError} such as `number of cycles: expected a whole number from 1, got 1.5`.
 *
 * @internal
 */
export function requireWhole(name: string, value: number, limits: Limits): void {
  if (Number.isInteger(value) && isWithin(value, limits)) return;
  throw new RangeError(`${name}: expected a whole number ${inWords(limits, '')}, got ${value}`);
}
