import { z } from 'astro/zod';
import { dataText } from './source-schema.ts';

/** By name of the parameter. An input is a quantity as text, or a reference to one: `transport-cases/liquid-separator.diffusivity`. */
const input = z
  .union([z.string(), z.number()], 'expected a quantity or a reference as a text')
  .transform(String);

export const inputsSchema = z.record(z.string(), input).default({});

const digitsMessage = 'expected a number of digits from 1 to 10';

export const digitsSchema = z
  .int({ error: digitsMessage })
  .min(1, digitsMessage)
  .max(10, digitsMessage);

/** A number that the handbook's own models compute. */
export const workedSchema = z.strictObject({
  label: dataText,
  /** `sand.limitingCurrentDensity`: module and function. */
  model: dataText,
  /** A case whose values are inputs of the same names, unless `inputs` says otherwise. */
  case: dataText.optional(),
  inputs: inputsSchema,
  /** Of those that the model gives; the first if absent. */
  result: dataText.optional(),
  /** In which the result is printed; empty for a pure number. */
  unit: z.string('expected a unit').default(''),
  /** Significant digits. */
  digits: digitsSchema,
  note: dataText.optional(),
});

export type WorkedExample = z.infer<typeof workedSchema>;
