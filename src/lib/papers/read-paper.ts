import { readFrontMatter } from '../problems/front-matter.ts';
import type { LocatedYaml } from '../problems/located-yaml.ts';
import type { Problem } from '../problems/problem.ts';
import type { Paper, paperSchema } from './schema.ts';

export interface ReadPaper {
  /** Absent if anything is wrong with the record. */
  readonly paper?: Paper;
  readonly problems: readonly Problem[];
  /** Where each field stands, for checks against other papers. */
  readonly yaml?: LocatedYaml;
}

const KEY = /^[a-z]+\d{4}[a-z]?$/;

/** Reads the record in a paper's file. */
export function readPaper(
  content: string,
  file: string,
  schema: ReturnType<typeof paperSchema>,
): ReadPaper {
  const key = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const { data, problems, yaml } = readFrontMatter(content, file, schema, 'a record');
  const all = [...keyProblems(key, file), ...problems];
  return data && yaml && all.length === 0
    ? { paper: { key, ...data }, problems: all, yaml }
    : { problems: all };
}

function keyProblems(key: string, file: string): Problem[] {
  if (KEY.test(key)) return [];
  const message = `expected a file name of family name, year and perhaps a letter (such as "zheng2019.mdx" or "li2020b.mdx"), got "${key}.mdx"`;
  return [{ file, line: 1, column: 1, message }];
}
