import { z } from 'astro/zod';
import { didYouMean } from '../problems/nearest.ts';
import { doi, numberOrText, pages, slug, text, truth, yearUntil } from './fields.ts';
import { measurement } from './measurements/measurement.ts';

const person = z.strictObject({ family: text, given: text.optional(), suffix: text.optional() });

/** A number in the reference list of one of the two source reviews. */
const referenceNumber = z
  .int({ error: 'expected a reference number' })
  .positive({ error: 'expected a reference number' });

const howFound = z.string('expected a text').regex(/^(?:printed|(?:confirmed|rule): \S.*)$/, {
  error: 'expected "printed", "confirmed: …" or "rule: …"',
});

/** What a record is checked against besides itself. */
export interface PaperContext {
  readonly topics: readonly string[];
  readonly latestYear: number;
}

function topicAmong(topics: readonly string[]) {
  return slug.refine((topic) => topics.includes(topic), {
    error: ({ input }) =>
      `expected a topic of topics.yaml, got "${input}"${didYouMean(String(input), topics)}`,
  });
}

/** The front matter of a paper's file. Strict: a field that is not listed is a slip of the pen. */
export function paperSchema({ topics, latestYear }: PaperContext) {
  return z.strictObject({
    type: z.literal('article-journal', { error: 'expected "article-journal"' }),
    title: text.optional(),
    authors: z
      .array(person, { error: 'expected a list of authors' })
      .min(1, { error: 'expected at least one author' }),
    /** The source cut the list of authors short. */
    etal: truth.optional(),
    /** Abbreviated as reference lists print it: `J. Phys. Chem. Lett.` */
    journal: text,
    /** In full: `The Journal of Physical Chemistry Letters`. */
    journalTitle: text.optional(),
    year: yearUntil(latestYear),
    volume: numberOrText.optional(),
    issue: numberOrText.optional(),
    pages: pages.optional(),
    /** Article number, where a journal has no pages. */
    article: numberOrText.optional(),
    doi: doi.optional(),
    reviewedIn: z
      .strictObject({ lee2020: referenceNumber.optional(), ji2022: referenceNumber.optional() })
      .optional(),
    topics: z.array(topicAmong(topics), { error: 'expected a list of topics' }).default([]),
    /** How title and DOI were found, where the reviews do not print them. */
    provenance: z.strictObject({ title: howFound.optional(), doi: howFound.optional() }).optional(),
    /** What a reader of the record must know: a slip of the source that was mended. */
    note: text.optional(),
    measurements: z.array(measurement, { error: 'expected a list of records' }).optional(),
  });
}

export type PaperRecord = z.infer<ReturnType<typeof paperSchema>>;

/** The front matter as it is written, before the schema has read it. */
export type PaperInput = z.input<ReturnType<typeof paperSchema>>;

/** A bibliographic record with its key, as the file name gives it. */
export type Paper = PaperRecord & { readonly key: string };
