import type { RunFault } from '../data/model-inputs.ts';
import type { RunContext } from '../data/run-model.ts';
import { measureIn } from '../units/measure.ts';
import { parseQuantity } from '../units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../units/quantity.ts';
import type { Claim } from './claim-schema.ts';
import { claimOfRef } from './claim-values.ts';
import { printedText } from './printed-number.ts';

/** As a quantity of the printed kind; none if it is of another kind, or not a quantity at all. */
function likePrinted(written: string, claim: Claim, context: RunContext): Quantity | undefined {
  const found = context.lookUp(written);
  if (found.ok) {
    const { quantity } = found.value;
    return measureIn(quantity.unit, claim.kind) ? quantity : undefined;
  }
  try {
    return parseQuantity(written, claim.kind);
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}

/** A number without unit can be like the printed one by chance: a charge of 2, a ratio of 2. */
function isPrintedValue(written: string, claim: Claim, context: RunContext): boolean {
  if (claim.quantity.unit === '' && claimOfRef(written) === undefined) return false;
  const quantity = likePrinted(written, claim, context);
  return quantity !== undefined && String(quantity.si) === String(claim.quantity.si);
}

/** A claim is not recomputed from the number that it checks, under whatever name. */
export function selfReferences(id: string, claim: Claim, context: RunContext): RunFault[] {
  const printed = printedText(claim.printed, claim.quantity);
  return Object.entries(claim.inputs)
    .filter(([, written]) => claimOfRef(written) === id || isPrintedValue(written, claim, context))
    .map(([name, written]) => ({
      path: ['inputs', name],
      message: `${written} is the printed ${printed} itself, which must not be an input of its own check`,
    }));
}

/** A number is compared with another one: printed in another place, or by the other review. */
export function samePlace(id: string, claim: Claim): RunFault[] {
  const { against, at, review } = claim;
  if (!against) return [];
  const isSame =
    claimOfRef(against.value) === id ||
    (against.at === at && (against.review ?? review) === review);
  const message = 'the number is compared with itself: expected one that is printed elsewhere';
  return isSame ? [{ path: ['against'], message }] : [];
}
