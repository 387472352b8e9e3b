import { z } from 'astro/zod';
import { sourceSchema } from '../data/source-schema.ts';
import { oneOf, text } from '../papers/fields.ts';
import { quantity } from '../papers/measurements/quantity-field.ts';

/** What a substance is, which says where in an electrolyte it may stand. */
const kinds = ['salt', 'solvent', 'ionic liquid', 'compound', 'polymer', 'ceramic'] as const;

/** The chemical family by which electrolytes are sorted. */
const families = [
  'ether',
  'carbonate',
  'phosphate',
  'fluorinated ether',
  'sulfoxide',
  'ketone',
  'pyrrolidinium',
  'imidazolium',
  'hexafluorophosphate',
  'hexafluoroarsenate',
  'imide',
  'perchlorate',
  'sulfonate',
  'borate',
  'halide',
  'nitrate',
  'polysulfide',
  'organosulfur',
  'silyl amide',
  'surfactant',
  'fullerene',
  'diamondoid',
  'oxide',
] as const;

/** A property that a work gives, with the work. */
function sourced<Field extends z.ZodType>(value: Field) {
  return z.strictObject({ value, source: sourceSchema });
}

const denticityError = { error: 'expected a whole number of donor atoms' };

/** One substance: what it is called in the handbook and elsewhere, and what it consists of. */
export const substanceSchema = z.strictObject({
  /** The short name that the handbook prints: `diglyme`, `NaPF6`. */
  name: text,
  /** In full: `bis(2-methoxyethyl) ether`. */
  fullName: text.optional(),
  /** Other names under which records may refer to it: `DEGDME`, `G2`. */
  synonyms: z.array(text, { error: 'expected a list of names' }).default([]),
  /** In plain digits: `C6H14O3`. Absent if it is not fixed, as in a polymer. */
  formula: text.optional(),
  kind: oneOf(kinds),
  family: oneOf(families),
  density: sourced(quantity('density')).optional(),
  /** Donor atoms that one molecule can turn to one ion. */
  denticity: sourced(z.int(denticityError).positive(denticityError)).optional(),
  note: text.optional(),
});

export type SubstanceRecord = z.infer<typeof substanceSchema>;

export type Substance = SubstanceRecord & { readonly id: string };
