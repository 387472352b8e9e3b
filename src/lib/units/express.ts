import { formatUnit } from './format-quantity.ts';
import { measureIn } from './measure.ts';
import { mapExtent, type Quantity } from './quantity.ts';

/** The same quantity in another unit of its kind, unrounded; `undefined` for a unit of any other kind. */
export function expressIn(quantity: Quantity, unit: string): Quantity | undefined {
  const measure = measureIn(unit, quantity.kind);
  const own = measureIn(quantity.unit, quantity.kind);
  if (!measure || !own) return undefined;
  const value = mapExtent(quantity.si, (si) => (si - measure.offset) / measure.scale);
  const { uncertainty, ...rest } = quantity;
  const spread =
    uncertainty === undefined ? {} : { uncertainty: (uncertainty * own.scale) / measure.scale };
  return { ...rest, ...spread, value, unit: formatUnit(unit) };
}
