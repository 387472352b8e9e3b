import { formatQuantity } from '../units/format-quantity.ts';
import { measureIn } from '../units/measure.ts';
import { parseQuantity } from '../units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../units/quantity.ts';
import { type QuantityKind, quantityKinds } from '../units/quantity-kinds.ts';
import type { Resolved } from './bound-value.ts';

/** An input of a model, in SI (or the chosen option) and as printed. */
export interface ReadInput {
  readonly value: number | string;
  readonly text: string;
}

const refPattern = /^[a-z][a-z0-9-]*\/[a-z0-9-]+(?:\.\w+)?$/;

function parse(written: string, kind: QuantityKind | 'any'): Quantity | string {
  if (kind === 'any') return `expected a reference to a value, got "${written}"`;
  try {
    return parseQuantity(written, kind);
  } catch (error) {
    if (error instanceof QuantityError) return error.message;
    throw error;
  }
}

/** Why a quantity is no input of that kind. */
function unfit({ value, unit, kind }: Quantity, written: string, wanted: QuantityKind | 'any') {
  if (typeof value !== 'number') return `expected one number, got the range "${written}"`;
  if (wanted === 'any' || measureIn(unit, wanted)) return undefined;
  return `expected ${quantityKinds[wanted].name}, got ${quantityKinds[kind].name} (${written})`;
}

/** A quantity as text, or a reference to one; as a fault of the input when it is not one number of the right kind. */
export function readQuantityInput(
  written: string,
  kind: QuantityKind | 'any',
  lookUp: (ref: string) => Resolved,
): ReadInput | string {
  const referred = refPattern.test(written) ? lookUp(written) : undefined;
  if (referred && !referred.ok) return referred.message;
  const quantity = referred ? referred.value.quantity : parse(written, kind);
  if (typeof quantity === 'string') return quantity;
  // A computed input keeps the digits that its own example asks for.
  const text = referred?.value.text ?? formatQuantity(quantity);
  return unfit(quantity, written, kind) ?? { value: Number(quantity.si), text };
}
