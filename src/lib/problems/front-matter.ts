import type { z } from 'astro/zod';
import { type LocatedYaml, parseLocatedYaml } from './located-yaml.ts';
import type { Problem } from './problem.ts';
import { schemaFields } from './schema-fields.ts';
import { schemaProblems } from './schema-problems.ts';

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?\n|)---[ \t]*(?:\r?\n|$)/;

export interface FrontMatter<T> {
  /** Absent if anything is wrong with it. */
  readonly data?: T;
  readonly problems: readonly Problem[];
  /** Where each field stands, for checks against other files. */
  readonly yaml?: LocatedYaml;
}

/** Reads what stands between the lines of dashes at the beginning of a file; `what` it is goes into the message. */
export function readFrontMatter<T extends z.ZodType>(
  content: string,
  file: string,
  schema: T,
  what: string,
): FrontMatter<z.output<T>> {
  const matter = FRONT_MATTER.exec(content)?.[1];
  if (matter === undefined) {
    const message = `expected ${what} between two lines of "---" at the beginning of the file`;
    return { problems: [{ file, line: 1, column: 1, message }] };
  }
  const yaml = parseLocatedYaml(matter, file, 2);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { data: result.data, problems: [], yaml };
  const fields = (path: readonly PropertyKey[]) => schemaFields(schema, yaml.data, path);
  return { problems: schemaProblems(yaml, result.error.issues, fields) };
}

/**
 * Spaces instead of front matter, so that every position below it stays true.
 * Astro hands files to the plugins in this form.
 */
export function blankFrontMatter(content: string): string {
  return content.replace(FRONT_MATTER, (matter) => matter.replace(/[^\r\n]/g, ' '));
}
