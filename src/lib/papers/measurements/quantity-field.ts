import { z } from 'astro/zod';
import { parseQuantity } from '../../units/parse-quantity.ts';
import type { Quantity } from '../../units/quantity.ts';
import { QuantityError } from '../../units/quantity.ts';
import { type QuantityKind, quantityKinds } from '../../units/quantity-kinds.ts';

/** `expected a rate in C, a specific current or a current density (such as "0.5 C")`. */
function expectation(kinds: readonly QuantityKind[]): string {
  const names = kinds.map((kind) => quantityKinds[kind].name);
  const last = names.pop();
  const list = names.length > 0 ? `${names.join(', ')} or ${last}` : last;
  return `expected ${list} (such as "${quantityKinds[kinds[0] as QuantityKind].example}")`;
}

function parseAs(text: string, kind: QuantityKind): Quantity | QuantityError {
  try {
    return parseQuantity(text, kind);
  } catch (error) {
    if (error instanceof QuantityError) return error;
    throw error;
  }
}

/**
 * A quantity as it was printed, of the first kind that fits: one kind for most fields, several where papers differ in
 * what they state (a rate in C or in mA/g). A number without unit is written without quotes and fits a ratio only.
 */
export function quantity(...kinds: readonly [QuantityKind, ...QuantityKind[]]) {
  const words = expectation(kinds);
  return z.union([z.string(), z.number()], words).transform((value, context): Quantity => {
    const results = kinds.map((kind) => parseAs(String(value), kind));
    const fit = results.find((result) => !(result instanceof QuantityError));
    if (fit) return fit as Quantity;
    const only = results.length === 1 ? (results[0] as QuantityError).message : undefined;
    context.addIssue({ code: 'custom', message: only ?? `${words}, got "${value}"` });
    return z.NEVER;
  });
}
