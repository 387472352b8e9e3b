import { z } from 'astro/zod';

const day = z
  .union([z.date(), z.iso.date()], 'expected a day (such as 2026-11-21)')
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value));

/** Front matter of a chapter besides title and description. Without authors it is the contributors' as a group. */
export const chapterFields = z.object({
  authors: z.array(z.string()).min(1).optional(),
  published: day.optional(),
  updated: day.optional(),
  /** What the reader will know at the end: three sentences' ends, after "you will know". */
  learn: z
    .array(z.string().min(1))
    .length(3, 'expected three things that the reader learns')
    .optional(),
  keywords: z.array(z.string()).default([]),
});
