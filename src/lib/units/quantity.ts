import type { QuantityKind } from './quantity-kinds.ts';

export type Qualifier = '=' | '≈' | '>' | '≥' | '<' | '≤' | 'up to' | 'initial' | 'average';

/** One number, or the two ends of a range, the smaller first. */
export type Extent = number | readonly [number, number];

/** A value as it was printed, and the same in SI. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly qualifier: Qualifier;
  /** In `unit`. */
  readonly value: Extent;
  /** In `unit`; absent if none was given. */
  readonly uncertainty?: number;
  /** As printed, in the handbook's notation: `mA cm⁻²`; empty for a pure number. */
  readonly unit: string;
  readonly si: Extent;
}

/** Text that is not a quantity of the kind that was asked for. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
}

export function mapExtent(extent: Extent, change: (value: number) => number): Extent {
  return typeof extent === 'number' ? change(extent) : [change(extent[0]), change(extent[1])];
}
