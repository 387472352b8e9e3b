import { parseQuantity } from '../units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../units/quantity.ts';
import { type Agreement, agreement, isRounding } from './agreement.ts';
import { type Claim, findings } from './claim-schema.ts';
import { printedText } from './printed-number.ts';
import { type Recomputed, recomputedText } from './recompute.ts';

export const verdicts = ['agrees', ...findings, 'cannot be checked'] as const;

export type Verdict = (typeof verdicts)[number];

/** A mismatch that stands as it was acknowledged, or the problem with it. */
export type Judgement =
  | { readonly verdict: Verdict }
  | { readonly path: readonly string[]; readonly message: string };

function agreementWith(claim: Claim, { quantity }: Recomputed): Agreement {
  const { qualifier, value } = claim.quantity;
  const { printed: written, against } = claim;
  // Two printed numbers are compared digit by digit.
  const significant = claim.significant ?? (against ? 'all' : undefined);
  return agreement(quantity.value, { written, qualifier, value, significant });
}

/** A text of the acknowledgement in the form in which pages show the number; as it is if it cannot be read. */
function shown(written: string, claim: Claim, show: (quantity: Quantity) => string): string {
  try {
    return show(parseQuantity(written, claim.kind));
  } catch (error) {
    if (error instanceof QuantityError) return written;
    throw error;
  }
}

function lapsed(claim: Claim, recomputed: Recomputed): string | undefined {
  const { acknowledged, digits, printed, quantity } = claim;
  if (!acknowledged) return undefined;
  const before = {
    printed: shown(acknowledged.printed, claim, (one) => printedText(acknowledged.printed, one)),
    recomputed: shown(acknowledged.recomputed, claim, (one) => recomputedText(one, digits)),
  };
  const now = { printed: printedText(printed, quantity), recomputed: recomputed.text };
  if (before.printed === now.printed && before.recomputed === now.recomputed) return undefined;
  return (
    `lapsed: it was made for ${before.printed} printed and ${before.recomputed} recomputed, now they are ` +
    `${now.printed} and ${now.recomputed}; look at the claim again, then write these numbers and what you find of them`
  );
}

function open({ review, printed, quantity }: Claim, { text }: Recomputed): string {
  return (
    `${review} prints ${printedText(printed, quantity)}, recomputed ${text}; mend what is wrong here, or acknowledge it: ` +
    `acknowledged: { printed: ${printed}, recomputed: ${text}, verdict: ${findings.join(' | ')}, reason: … }`
  );
}

function needless({ printed, quantity }: Claim, { text }: Recomputed): string {
  return `${text} agrees with the printed ${printedText(printed, quantity)}: remove the acknowledgement, or see which number has changed`;
}

function tooFar({ printed, quantity }: Claim, { text }: Recomputed, { steps }: Agreement): string {
  const apart = `${text} is ${Number(steps.toPrecision(2))} of them away from ${printedText(printed, quantity)}`;
  return `rounding reaches one unit of the last printed digit, but ${apart}; expected input differs or disagrees`;
}

/** The verdict on a claim; a mismatch needs an acknowledgement made for these very numbers. */
export function judge(claim: Claim, recomputed: Recomputed): Judgement {
  const found = agreementWith(claim, recomputed);
  const { acknowledged } = claim;
  if (!acknowledged) {
    if (found.agrees) return { verdict: 'agrees' };
    return { path: ['printed'], message: open(claim, recomputed) };
  }
  if (found.agrees) return { path: ['acknowledged'], message: needless(claim, recomputed) };
  const message = lapsed(claim, recomputed);
  if (message !== undefined) return { path: ['acknowledged'], message };
  if (acknowledged.verdict === 'rounding' && !isRounding(found)) {
    return { path: ['acknowledged', 'verdict'], message: tooFar(claim, recomputed, found) };
  }
  return { verdict: acknowledged.verdict };
}
