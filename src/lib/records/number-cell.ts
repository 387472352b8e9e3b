import { expressIn } from '../units/express.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import { mapExtent, type Qualifier, type Quantity } from '../units/quantity.ts';
import type { NumberColumn } from './columns.ts';
import { shownQuantity } from './shown-units.ts';

/** A number in its column's unit. */
export interface NumberCell {
  readonly low: number;
  /** The same as `low` unless it is a range. */
  readonly high: number;
  readonly qualifier: Qualifier;
  readonly uncertainty?: number;
  /** As shown below the column's head, without unit: `≈ 500`, `2–12`. */
  readonly text: string;
}

/** Conversion leaves dust in the last digits; nobody has measured twelve. */
const tidy = (value: number) => Number(value.toPrecision(12));

/**
 * A quantity in the unit of a column; `undefined` if it is of another kind, for hours are not cycles, and a rate in C is
 * no current density.
 *
 * @throws {RangeError} if the column's unit does not measure what the column is for.
 */
export function numberCell(
  quantity: Quantity,
  column: Pick<NumberColumn, 'key' | 'quantity' | 'unit'>,
): NumberCell | undefined {
  if (shownQuantity(quantity) !== column.quantity) return undefined;
  const expressed = expressIn(quantity, column.unit);
  if (!expressed) throw new RangeError(`column ${column.key} is not in a unit of ${quantity.kind}`);
  const value = mapExtent(expressed.value, tidy);
  const { qualifier } = quantity;
  const spread =
    expressed.uncertainty === undefined ? {} : { uncertainty: tidy(expressed.uncertainty) };
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const text = formatQuantity({ qualifier, value, ...spread, unit: '' });
  return { low, high, qualifier, ...spread, text };
}
