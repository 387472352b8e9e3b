import { z } from 'astro/zod';

const RECORD = /^[a-z]+\d{4}[a-z]?\/[a-z0-9-]+$/;
const SECTION = /^[a-z-]+\/[a-z-]+(#[a-z0-9-]+)?$/;

/** Of a data set: an entry, or one value of several; or a claim of the audit. */
const ENTRY = /^[a-z-]+\/[a-z0-9-]+(\.[a-zA-Z]+)?$/;

const place = z
  .string()
  .refine((text) => [RECORD, SECTION, ENTRY].some((form) => form.test(text)), {
    error:
      'expected a section (such as "foundations/dendrites#sec-levers"), a record (such as "hong2018/plating"), an entry of a data set (such as "elements/sodium.density") or a claim (such as "claims/lee-sodium-capacity")',
  });

const destination = {
  /** Where the handbook has it. */
  in: z.array(place).min(1).optional(),
  /** Why the handbook does not have it, or not yet. */
  excluded: z.string().min(10).optional(),
};

const hasOne = (entry: { in?: unknown; excluded?: unknown }) =>
  (entry.in === undefined) !== (entry.excluded === undefined);
const oneOfBoth = { error: 'expected either “in” or “excluded”' };

const number = z.strictObject({ printed: z.string().min(1), ...destination });

const passage = z.strictObject({
  source: z.enum(['lee2020', 'ji2022']),
  section: z.string().min(1),
  /** `paragraph 3`, `equation 1`, `caption of Fig. 3`. */
  at: z.string().min(1),
  /** In our own words: what the passage says. */
  gist: z.string().min(10),
  ...destination,
  numbers: z.array(number.refine(hasOne, oneOfBoth)).optional(),
});

/** What became of each paragraph and caption of the reviews, and of each number in it. */
export const coverageSchema = z.array(passage.refine(hasOne, oneOfBoth));

export type Coverage = z.infer<typeof coverageSchema>;

export const coverageFields = {
  passage: Object.keys(passage.shape),
  number: Object.keys(number.shape),
} as const;

export function isRecord(place: string): boolean {
  return RECORD.test(place);
}
