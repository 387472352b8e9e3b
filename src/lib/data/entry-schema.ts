import { z } from 'astro/zod';
import { dataText, sourceSchema } from './source-schema.ts';
import { kindSchema, readQuantity, writtenSchema } from './written-quantity.ts';

const label = dataText;
const note = dataText.optional();

/** One number of a data set. */
const entrySchema = z
  .strictObject({ label, value: writtenSchema, kind: kindSchema, source: sourceSchema, note })
  .transform(({ value, kind, ...rest }, context) => ({
    ...rest,
    quantity: readQuantity(value, kind, ['value'], (issue) => context.addIssue(issue)),
  }));

const caseValueSchema = z
  .strictObject({ value: writtenSchema, kind: kindSchema })
  .transform(({ value, kind }, context) =>
    readQuantity(value, kind, ['value'], (issue) => context.addIssue(issue)),
  );

/** Numbers that belong together: the parameters of one cell. */
const caseSchema = z.strictObject({
  label,
  values: z.record(z.string(), caseValueSchema),
  source: sourceSchema,
  note,
});

export type DataEntry = z.infer<typeof entrySchema>;
export type DataCase = z.infer<typeof caseSchema>;

/** A case has `values` where an entry has its `value`. */
export function entrySchemaOf(data: unknown): z.ZodType<DataEntry | DataCase> {
  return typeof data === 'object' && data !== null && 'values' in data ? caseSchema : entrySchema;
}
