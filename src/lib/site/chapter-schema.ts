import { z } from 'astro/zod';
import { text, yearUntil } from '../papers/fields.ts';

const day = z.iso.date('expected a day (such as 2026-11-21)');

const texts = (of: string) => z.array(text, { error: `expected a list of ${of}` });

/** What a page is checked against besides itself. */
export interface ChapterContext {
  readonly thisYear: number;
}

/** The front matter of a chapter or a guide page. Strict: a field that is not listed is a slip of the pen. */
export function chapterSchema({ thisYear }: ChapterContext) {
  return z
    .strictObject({
      title: text,
      /** One sentence for search and for those who share the page. */
      description: text.optional(),
      /** Names as they are printed: a group, or `Family, Given`. Without them the page is the contributors' as a group. */
      authors: texts('names').min(1, { error: 'expected at least one author' }).optional(),
      published: day.optional(),
      updated: day.optional(),
      /** Year of the newest literature that was searched for this page, if it is not the handbook's. */
      literatureUntil: yearUntil(thisYear).optional(),
      /** What the reader will know at the end: three ends of a sentence that begins with "you will know". */
      learn: z
        .tuple([text, text, text], { error: 'expected three things that the reader learns' })
        .optional(),
      keywords: texts('keywords').default([]),
    })
    .refine(({ published = '', updated }) => !updated || updated >= published, {
      error: 'expected a day that is not before “published”',
      path: ['updated'],
    });
}

export type ChapterRecord = z.infer<ReturnType<typeof chapterSchema>>;
