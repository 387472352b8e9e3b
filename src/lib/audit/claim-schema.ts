import { z } from 'astro/zod';
import { dataText } from '../data/source-schema.ts';
import { digitsSchema, workedSchema } from '../data/worked-schema.ts';
import { kindSchema, readQuantity, writtenSchema } from '../data/written-quantity.ts';

/** What an author may find of a number that does not agree; `agrees` and `cannot be checked` need no finding. */
export const findings = ['rounding', 'input differs', 'disagrees'] as const;

const acknowledgedSchema = z.strictObject({
  /** Both as they were when the finding was made: it lapses when one changes. */
  printed: writtenSchema,
  recomputed: writtenSchema,
  verdict: z.enum(findings, { error: `expected one of ${findings.join(', ')}` }),
  reason: dataText,
});

const reviewSchema = z.enum(['lee2020', 'ji2022'], { error: 'expected lee2020 or ji2022' });

/** The same quantity printed in another place, or one that it is to be held against. */
const againstSchema = z.strictObject({
  /** A quantity, or a reference to one: `claims/<id>`, `elements/sodium.meltingPoint`. */
  value: writtenSchema,
  at: dataText,
  review: reviewSchema.optional(),
});

const { model, inputs, digits, result, case: ofCase } = workedSchema.shape;

const fields = z.strictObject({
  /** What is claimed, in our own words. */
  label: dataText,
  review: reviewSchema,
  /** Where it is printed: `Section 2.2`, `Table 2`, `caption of Fig. 7`. */
  at: dataText,
  /** With quotes: YAML takes the zeros off the end of a number. */
  printed: z.string('expected the printed number as a text, in quotation marks'),
  kind: kindSchema,
  /** How many digits of the printed number count, where zeros at its end leave it open. */
  significant: digitsSchema.optional(),
  /** What is printed in place of the number, if it is a word: `too low`. */
  words: dataText.optional(),
  /** How the number is recomputed, and where inputs come from that are not printed beside it. */
  how: dataText.optional(),
  model: model.optional(),
  case: ofCase,
  inputs,
  result,
  digits: digits.optional(),
  against: againstSchema.optional(),
  cannotBeChecked: dataText.optional(),
  /** What follows from the printed number, whether or not that can be checked. */
  implies: z.array(workedSchema).default([]),
  acknowledged: acknowledgedSchema.optional(),
});

type Fields = z.infer<typeof fields>;

const routes = ['model', 'against', 'cannotBeChecked'] as const;

function routeMessage(claim: Fields): string | undefined {
  const taken = routes.filter((route) => claim[route] !== undefined);
  if (taken.length !== 1) return 'expected one of “model”, “against” and “cannotBeChecked”';
  if (claim.model !== undefined && claim.digits === undefined) {
    return 'expected “digits”: to how many significant digits the recomputed number is shown';
  }
  if (claim.model !== undefined && claim.how === undefined) {
    return 'expected “how”: how the number is recomputed, in a few words';
  }
  return undefined;
}

/** A number that a review prints, and what to hold it against. */
export const claimSchema = fields
  .superRefine((claim, context) => {
    const message = routeMessage(claim);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .transform((claim, context) => ({
    ...claim,
    quantity: readQuantity(claim.printed, claim.kind, ['printed'], (issue) =>
      context.addIssue(issue),
    ),
  }));

export type Claim = z.infer<typeof claimSchema>;
export type Review = Claim['review'];
