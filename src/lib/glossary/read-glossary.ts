import { parseLocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaFields } from '../problems/schema-fields.ts';
import { schemaProblems } from '../problems/schema-problems.ts';
import { type Glossary, glossarySchema } from './schema.ts';

export interface ReadGlossary {
  readonly terms: Glossary;
  readonly problems: readonly Problem[];
}

/** The glossary file, in alphabetical order of its terms; empty if anything is wrong with it. */
export function readGlossary(text: string, file: string): ReadGlossary {
  const yaml = parseLocatedYaml(text, file);
  if (yaml.problems.length > 0) return { terms: new Map(), problems: yaml.problems };
  const parsed = glossarySchema.safeParse(yaml.data);
  if (!parsed.success) {
    const fields = (path: readonly PropertyKey[]) => schemaFields(glossarySchema, yaml.data, path);
    return { terms: new Map(), problems: schemaProblems(yaml, parsed.error.issues, fields) };
  }
  const ids = Object.keys(parsed.data);
  const problems = Object.entries(parsed.data).flatMap(([id, { see = [] }]) =>
    see.flatMap((other, index) => {
      if (ids.includes(other)) return [];
      const message = `no term has the id “${other}”${didYouMean(other, ids)}`;
      return [{ file, ...yaml.at([id, 'see', index]), message }];
    }),
  );
  const sorted = Object.entries(parsed.data).sort(([, a], [, b]) => a.term.localeCompare(b.term));
  return { terms: new Map(sorted), problems };
}
