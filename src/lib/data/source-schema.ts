import { z } from 'astro/zod';

const text = z
  .string('expected a text')
  .trim()
  .min(1, { error: 'expected a text that is not empty' });

/** Where a number was read: a paper's key or a reference work, and the place in it. */
export const readIn = z.strictObject({ via: text, at: text });

/** A number that no source gives, chosen to show something; the reader is told so. */
const illustrative = z.strictObject({ illustrative: text });

export const sourceSchema = z.union([readIn, illustrative], {
  error:
    'expected a source: { via: paper key or reference work, at: place } or { illustrative: why }',
});

export type DataSource = z.infer<typeof sourceSchema>;

/** What numbers are read in besides papers. */
export const referenceWorks = ['CODATA 2018', 'CRC Handbook', 'IUPAC 2021'] as const;

export { text as dataText };
