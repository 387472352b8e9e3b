import { z } from 'astro/zod';

const name = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
});

const textOrNumber = z.union([z.string(), z.number()]).transform(String);

/**
 * What the handbook reads of a CSL-JSON item, generous to what other programs write. `custom` is where CSL-JSON keeps
 * what it has no field for; the handbook's own are `reviewedIn`, `topics`, `etal`, `provenance` and `note`, in the
 * form that a paper's front matter has them.
 */
export const cslItem = z.looseObject({
  id: textOrNumber.optional(),
  type: z.string().optional(),
  title: z.string().optional(),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  'container-title-short': z.string().optional(),
  journalAbbreviation: z.string().optional(),
  issued: z
    .looseObject({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional() })
    .optional(),
  volume: textOrNumber.optional(),
  issue: textOrNumber.optional(),
  page: textOrNumber.optional(),
  number: textOrNumber.optional(),
  'article-number': textOrNumber.optional(),
  DOI: z.string().optional(),
  custom: z.record(z.string(), z.unknown()).optional(),
});

export type CslItem = z.infer<typeof cslItem>;

export type CslName = z.infer<typeof name>;
