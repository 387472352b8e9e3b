import { type LocatedYaml, parseLocatedYaml } from '../problems/located-yaml.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaFields } from '../problems/schema-fields.ts';
import { schemaProblems } from '../problems/schema-problems.ts';
import type { Paper, paperSchema } from './schema.ts';

export interface ReadPaper {
  /** Absent if anything is wrong with the record. */
  readonly paper?: Paper;
  readonly problems: readonly Problem[];
  /** Where each field stands, for checks against other papers. */
  readonly yaml?: LocatedYaml;
}

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?\n|)---[ \t]*(?:\r?\n|$)/;
const KEY = /^[a-z]+\d{4}[a-z]?$/;

/** Reads the record in a paper's file. */
export function readPaper(
  content: string,
  file: string,
  schema: ReturnType<typeof paperSchema>,
): ReadPaper {
  const key = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const problems = keyProblems(key, file);
  const matter = FRONT_MATTER.exec(content)?.[1];
  if (matter === undefined) {
    const message = 'expected a record between two lines of "---" at the beginning of the file';
    return { problems: [...problems, { file, line: 1, column: 1, message }] };
  }
  const yaml = parseLocatedYaml(matter, file, 2);
  if (yaml.problems.length > 0) return { problems: [...problems, ...yaml.problems] };
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success && problems.length === 0) {
    return { paper: { key, ...result.data }, problems, yaml };
  }
  const fields = (path: readonly PropertyKey[]) => schemaFields(schema, yaml.data, path);
  return { problems: [...problems, ...schemaProblems(yaml, result.error?.issues ?? [], fields)] };
}

function keyProblems(key: string, file: string): Problem[] {
  if (KEY.test(key)) return [];
  const message = `expected a file name of family name, year and perhaps a letter (such as "zheng2019.mdx" or "li2020b.mdx"), got "${key}.mdx"`;
  return [{ file, line: 1, column: 1, message }];
}
