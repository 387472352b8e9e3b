import { z } from 'astro/zod';
import { didYouMean } from '../problems/nearest.ts';
import { parseQuantity } from '../units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../units/quantity.ts';
import { type QuantityKind, quantityKindNames } from '../units/quantity-kinds.ts';
import { dataText, sourceSchema } from './source-schema.ts';

const kind = z.string('expected a kind of quantity').transform((name, context) => {
  if (quantityKindNames.includes(name as QuantityKind)) return name as QuantityKind;
  const near = didYouMean(name, quantityKindNames);
  context.addIssue({
    code: 'custom',
    message: `expected a kind of quantity, got "${name}"${near}`,
  });
  return z.NEVER;
});

/** A pure number is written in YAML without quotes. */
const written = z
  .union([z.string(), z.number()], 'expected a quantity as a text')
  .transform(String);

function readQuantity(
  entry: { value: string; kind: QuantityKind },
  addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void,
): Quantity {
  try {
    return parseQuantity(entry.value, entry.kind);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    addIssue({ code: 'custom', path: ['value'], message: error.message });
    return z.NEVER;
  }
}

const label = dataText;
const note = dataText.optional();

/** One number of a data set. */
const entrySchema = z
  .strictObject({ label, value: written, kind, source: sourceSchema, note })
  .transform(({ value, kind: ofKind, ...rest }, context) => ({
    ...rest,
    quantity: readQuantity({ value, kind: ofKind }, (issue) => context.addIssue(issue)),
  }));

const caseValueSchema = z
  .strictObject({ value: written, kind })
  .transform((value, context) => readQuantity(value, (issue) => context.addIssue(issue)));

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
