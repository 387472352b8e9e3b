import type { RunFault } from '../data/model-inputs.ts';
import type { RunContext } from '../data/run-model.ts';
import { runWorked } from '../data/run-worked.ts';
import { quantityText, settingText } from '../figures/number-text.ts';
import { expressIn } from '../units/express.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import { parseQuantity } from '../units/parse-quantity.ts';
import { mapExtent, type Quantity, QuantityError } from '../units/quantity.ts';
import type { Claim } from './claim-schema.ts';
import { printedText } from './printed-number.ts';

export interface Recomputed {
  /** In the printed unit. */
  readonly quantity: Quantity;
  readonly text: string;
  /** As printed, by name. */
  readonly inputs: Readonly<Record<string, string>>;
}

export type Recomputation =
  | { readonly ok: true; readonly recomputed: Recomputed }
  | { readonly ok: false; readonly faults: readonly RunFault[] };

const fail = (path: readonly string[], message: string): Recomputation => ({
  ok: false,
  faults: [{ path, message }],
});

/** To so many digits; a number that was converted and not computed, without the noise of conversion. */
export function recomputedText(quantity: Quantity, digits?: number): string {
  const { qualifier, value, unit } = quantity;
  if (typeof value === 'number' && qualifier === '=') {
    return digits === undefined ? settingText(value, unit) : quantityText(value, unit, digits);
  }
  return formatQuantity({
    ...quantity,
    value: mapExtent(value, (one) => Number(one.toPrecision(6))),
  });
}

function byModel(claim: Claim, model: string, context: RunContext): Recomputation {
  const { label, inputs, result, digits = 3, quantity } = claim;
  const example = { label, model, case: claim.case, inputs, result, unit: quantity.unit, digits };
  const run = runWorked(example, context);
  if (!run.ok) {
    // A claim has no unit of its own to be wrong: it is that of the printed number.
    const faults = run.faults.map(({ path, message }) => ({
      path: path[0] === 'unit' ? ['printed'] : path,
      message,
    }));
    return { ok: false, faults };
  }
  const text = recomputedText(run.quantity, digits);
  return { ok: true, recomputed: { quantity: run.quantity, text, inputs: run.inputs } };
}

/** A reference, else a quantity of the claim's kind. */
function otherQuantity(claim: Claim, written: string, { lookUp }: RunContext) {
  if (/^[a-z][a-z0-9-]*\/[a-z]/.test(written)) {
    const found = lookUp(written);
    return found.ok ? found.value.quantity : found.message;
  }
  try {
    return parseQuantity(written, claim.kind);
  } catch (error) {
    if (error instanceof QuantityError) return error.message;
    throw error;
  }
}

function byComparison(claim: Claim, written: string, context: RunContext): Recomputation {
  const path = ['against', 'value'];
  const other = otherQuantity(claim, written, context);
  if (typeof other === 'string') return fail(path, other);
  const quantity = expressIn(other, claim.quantity.unit);
  if (!quantity) {
    const printed = printedText(claim.printed, claim.quantity);
    return fail(path, `${formatQuantity(other)} cannot be compared with the printed ${printed}`);
  }
  const inputs = { value: formatQuantity(other) };
  return { ok: true, recomputed: { quantity, text: recomputedText(quantity), inputs } };
}

/** What the models give, or what is printed elsewhere; nothing for a claim that cannot be checked. */
export function recompute(claim: Claim, context: RunContext): Recomputation | undefined {
  if (claim.model !== undefined) return byModel(claim, claim.model, context);
  if (claim.against) return byComparison(claim, claim.against.value, context);
  return undefined;
}
