import { z } from 'astro/zod';
import { oneOf, slug, text } from '../fields.ts';
import { electrolyte } from './electrolyte-field.ts';
import { quantity } from './quantity-field.ts';

const rowError = { error: 'expected the number of a row, counted from 1' };

const source = z.strictObject({
  /** Key of the work in which the number was read: the paper itself, or a review that reports it. */
  via: text,
  /** Where it stands there: `Table 1`, `Section 2.2`, `Figure 3`. */
  at: text,
  from: oneOf(['table', 'text', 'caption', 'figure']).optional(),
  /** Which row of the table, counted from 1 without its head. */
  row: z.int(rowError).positive(rowError).optional(),
  /** What the table prints at the head of the row, where electrolyte or material of the record say it otherwise. */
  label: text.optional(),
  /** Where else in the same work the same result stands. */
  also: z.array(text, { error: 'expected a list of places' }).optional(),
  /** Other works that print the same result. */
  alsoIn: z
    .array(z.strictObject({ via: text, at: text }), {
      error: 'expected a list of works and places (such as "- { via: lee2020, at: Section 3.2 }")',
    })
    .optional(),
});

const verified = z.strictObject({
  against: oneOf(['review', 'primary']),
  by: text,
  on: z.iso.date({ error: 'expected a date (such as "2026-05-31")' }),
});

/** What every record has, whatever was measured. */
const common = {
  /** Unique in the paper, and for ever: a record is cited by it. */
  id: slug,
  material: text.optional(),
  /** In which it was measured, or from which it formed: `1 M NaPF6 in diglyme`. */
  electrolyte: electrolyte.optional(),
  role: oneOf(['treated', 'control']).optional(),
  /** The record to which this one is compared. */
  pair: slug.optional(),
  /** `RT` for room temperature that is not given in degrees; absent if nothing is said of it. */
  temperature: z
    .union([z.literal('RT'), quantity('temperature')], {
      error: 'expected RT or a temperature (such as "60 °C")',
    })
    .optional(),
  phase: oneOf(['liquid', 'gel', 'dry polymer', 'ceramic', 'composite']).optional(),
  source,
  /** The words or the cell of the table as they were printed, where a reader may want to see them. */
  printed: text.optional(),
  verified: verified.optional(),
  /** Records that say something else of the same thing: `id` in this paper, `key/id` in another. */
  conflictsWith: z.array(text, { error: 'expected a list of records' }).optional(),
  note: text.optional(),
} as const;

/** A record of one kind: the common fields and its own. */
export function record<const Kind extends string, Shape extends z.core.$ZodLooseShape>(
  kind: Kind,
  shape: Shape,
) {
  return z.strictObject({ kind: z.literal(kind), ...common, ...shape });
}
