import { z } from 'astro/zod';
import { readIn, dataText as text } from '../data/source-schema.ts';
import { inputsSchema } from '../data/worked-schema.ts';

/** Where an expected number comes from; never from the code that it checks. */
const sourceSchema = z.union(
  [
    readIn,
    /** How it follows by hand. */
    z.strictObject({ closedForm: text }),
    /** What the model must come to at the edge of its range. */
    z.strictObject({ limit: text }),
    /** Another computation, in other code. */
    z.strictObject({ script: text }),
  ],
  {
    error:
      'expected a source: { via: paper key or reference work, at: place }, { closedForm: how it follows }, { limit: of what } or { script: what computed it }',
  },
);

const written = z
  .union([z.string(), z.number()], 'expected a quantity as a text')
  .transform(String);

const toleranceSchema = z.union(
  [z.strictObject({ relative: written }), z.strictObject({ absolute: written })],
  { error: 'expected a tolerance: { relative: 0.1 % } or { absolute: quantity }' },
);

/** A number that a model must give, and how well. */
export const verificationSchema = z.strictObject({
  label: text,
  /** `sand.limitingCurrentDensity`: the file's topic and one of its functions. */
  model: text,
  case: text.optional(),
  inputs: inputsSchema,
  /** Of those that the model gives; the first if absent. */
  result: text.optional(),
  expected: written,
  tolerance: toleranceSchema,
  source: sourceSchema,
  note: text.optional(),
});

export type VerificationEntry = z.infer<typeof verificationSchema>;

/** Of what sort the expected number is. */
export type VerificationSort =
  | 'published value'
  | 'closed form'
  | 'limiting case'
  | 'independent computation';

export function sortOf({ source }: VerificationEntry): VerificationSort {
  if ('via' in source) return 'published value';
  if ('closedForm' in source) return 'closed form';
  return 'limit' in source ? 'limiting case' : 'independent computation';
}
