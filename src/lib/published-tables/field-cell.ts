import { partsOf } from '../notation/parts-of.ts';
import { expressIn } from '../units/express.ts';
import { formatQuantity, formatUnit } from '../units/format-quantity.ts';
import type { Extent, Quantity } from '../units/quantity.ts';
import type { TableCell } from './table.ts';

const middle = (extent: Extent) =>
  typeof extent === 'number' ? extent : (extent[0] + extent[1]) / 2;

/** Twelve digits are free of the noise of conversion. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** Without its unit if it is that of the column; else as it is, and sorted among the words. */
function quantityCell(quantity: Quantity, unit: string | undefined): TableCell {
  if (unit !== undefined && formatUnit(quantity.unit) === formatUnit(unit)) {
    const text = formatQuantity({ ...quantity, unit: '' });
    const { value, qualifier } = quantity;
    const exact = qualifier === '=' ? {} : { qualifier };
    return { text, value: middle(value), ...exact, marks: [] };
  }
  const text = formatQuantity(quantity);
  const converted = unit === undefined ? undefined : expressIn(quantity, unit);
  return { text, value: converted ? rounded(middle(converted.value)) : text, marks: [] };
}

/** A value of a record as a cell shows it. */
export function fieldCell(
  value: Quantity | string | undefined,
  unit: string | undefined,
): TableCell | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object') return quantityCell(value, unit);
  return wordCell(value);
}

export function wordCell(text: string): TableCell {
  return { text, parts: partsOf(text), value: text, marks: [] };
}
