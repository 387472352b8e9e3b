import type { Axis } from './definition.ts';

/**
 * Where a value stands on an axis, as a share of its length. Two lines of arithmetic in place of
 * d3-scale, which brings colours, dates and formats with it and would cost a page 8 kB.
 */
export function axisShare({ scale, domain: [low, high] }: Axis, value: number): number {
  return scale === 'log'
    ? Math.log(value / low) / Math.log(high / low)
    : (value - low) / (high - low);
}

/** The value at a share of the axis. */
export function axisValue({ scale, domain: [low, high] }: Axis, share: number): number {
  return scale === 'log' ? low * (high / low) ** share : low + share * (high - low);
}
