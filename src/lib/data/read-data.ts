import type { z } from 'astro/zod';
import { type LocatedYaml, parseLocatedYaml } from '../problems/located-yaml.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaFields } from '../problems/schema-fields.ts';
import { schemaProblems } from '../problems/schema-problems.ts';

/** A file of entries by id; those with a problem are left out. */
export interface ReadData<Entry> {
  readonly yaml: LocatedYaml;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly Problem[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function idProblems(yaml: LocatedYaml, ids: readonly string[]): Problem[] {
  return ids
    .filter((id) => !idPattern.test(id))
    .map((id) => ({
      file: yaml.file,
      ...yaml.atKey([], id),
      message: `expected an id of small letters, digits and single hyphens, got "${id}"`,
    }));
}

function underId(id: string, issue: z.core.$ZodIssue): z.core.$ZodIssue {
  return { ...issue, path: [id, ...issue.path] };
}

/** Reads a data set; the schema may differ from entry to entry. */
export function readData<Entry>(
  text: string,
  file: string,
  schemaOf: (data: unknown) => z.ZodType<Entry>,
): ReadData<Entry> {
  const yaml = parseLocatedYaml(text, file);
  if (yaml.problems.length > 0) return { yaml, entries: new Map(), problems: yaml.problems };
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    const message = 'expected entries, each under an id of its own';
    return { yaml, entries: new Map(), problems: [{ file, line: 1, column: 1, message }] };
  }
  const found = Object.entries(yaml.data);
  const problems = idProblems(
    yaml,
    found.map(([id]) => id),
  );
  const entries = new Map<string, Entry>();
  for (const [id, data] of found) {
    const schema = schemaOf(data);
    const result = schema.safeParse(data);
    if (result.success) entries.set(id, result.data);
    const issues = (result.error?.issues ?? []).map((issue) => underId(id, issue));
    const fields = (path: readonly PropertyKey[]) => schemaFields(schema, data, path.slice(1));
    problems.push(...schemaProblems(yaml, issues, fields));
  }
  return { yaml, entries, problems };
}
