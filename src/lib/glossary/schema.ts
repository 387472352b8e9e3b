import { z } from 'astro/zod';

const glossaryTermSchema = z.strictObject({
  /** In lower case, unless it is a name: `dead sodium`. */
  term: z.string().min(1),
  abbreviation: z.string().min(1).optional(),
  /** One or two plain sentences. */
  definition: z.string().min(1),
  /** Ids of terms that belong to it. */
  see: z.array(z.string()).optional(),
});

/** Terms by id; the id is also the anchor on the glossary's page. */
export const glossarySchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id such as "dead-sodium"'),
  glossaryTermSchema,
);

export type Glossary = ReadonlyMap<string, z.infer<typeof glossaryTermSchema>>;
