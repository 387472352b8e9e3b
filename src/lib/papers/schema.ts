import { z } from 'astro/zod';

export const paperSchema = z.strictObject({
  type: z.literal('article-journal'),
  title: z.string().optional(),
  authors: z.array(z.strictObject({ family: z.string(), given: z.string().optional() })).min(1),
  journal: z.string(),
  year: z.number().int(),
});

/** A bibliographic record with its key, as the file name gives it. */
export type Paper = z.infer<typeof paperSchema> & { readonly key: string };
