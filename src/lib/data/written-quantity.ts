import { z } from 'astro/zod';
import { didYouMean } from '../problems/nearest.ts';
import { parseQuantity } from '../units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../units/quantity.ts';
import { type QuantityKind, quantityKindNames } from '../units/quantity-kinds.ts';

export const kindSchema = z.string('expected a kind of quantity').transform((name, context) => {
  if (quantityKindNames.includes(name as QuantityKind)) return name as QuantityKind;
  const near = didYouMean(name, quantityKindNames);
  context.addIssue({
    code: 'custom',
    message: `expected a kind of quantity, got "${name}"${near}`,
  });
  return z.NEVER;
});

/** A pure number is written in YAML without quotes. */
export const writtenSchema = z
  .union([z.string(), z.number()], 'expected a quantity as a text')
  .transform(String);

/** Reads a quantity of a stated kind; what is wrong with it is an issue of the field that holds it. */
export function readQuantity(
  written: string,
  kind: QuantityKind,
  path: readonly string[],
  addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void,
): Quantity {
  try {
    return parseQuantity(written, kind);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    addIssue({ code: 'custom', path: [...path], message: error.message });
    return z.NEVER;
  }
}
