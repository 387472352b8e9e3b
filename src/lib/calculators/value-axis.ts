import type { Axis } from '../figures/definition.ts';
import { decadeDown, decadeUp } from '../figures/round-domain.ts';

/** A span beyond which equal steps hide what happens at the small end. */
const WIDE = 50;
/** More than so many times the present value, or less, is left off the plot. */
const FAR = 1e8;

/** Differences that are rounding errors, and values next to which nothing is, would make an axis of noise. */
const NOISE = 1e-9;
const NOTHING = 1e-200;

/** 1, 2 or 5 times a power of ten: about a fifth of a span. */
function roundStep(span: number): number {
  const decade = 10 ** Math.floor(Math.log10(span / 5));
  return ([1, 2, 5].find((digit) => digit * decade >= span / 5) ?? 10) * decade;
}

function linearDomain(low: number, high: number): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < NOTHING) return [0, 1];
  if (high - low <= NOISE * size) return linearDomain(Math.min(0, 2 * low), Math.max(0, 2 * low));
  // A plot that nearly reaches zero shows it.
  const from = low > 0 && low < 0.5 * high ? 0 : low;
  const to = high < 0 && high > 0.5 * low ? 0 : high;
  const step = roundStep(to - from);
  return [Math.floor(from / step) * step, Math.ceil(to / step) * step];
}

/** Scale and limits for all values of a curve and the present one; a share of a whole is never far from it. */
export function valueAxis(
  values: readonly number[],
  now: number,
  unit: string,
): Pick<Axis, 'scale' | 'domain'> {
  const all = [...values, now];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const isEven = low < NOTHING || high / low < WIDE || unit === '%';
  if (isEven) return { scale: 'linear', domain: linearDomain(low, high) };
  const [least, most] = [Math.max(low, now / FAR), Math.min(high, now * FAR)];
  return { scale: 'log', domain: [decadeDown(least), decadeUp(most)] };
}
