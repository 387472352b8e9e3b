import type { z } from 'astro/zod';
import type { LocatedYaml } from './located-yaml.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** `['measurements', 0, 'currentDensity']` → `measurements[0].currentDensity`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number'
        ? `${text}[${part}]`
        : text
          ? `${text}.${String(part)}`
          : String(part),
    '',
  );
}

/** Data that know where each of their values stands in a file: YAML, or a line of a table. */
export type Located = Pick<LocatedYaml, 'file' | 'data' | 'at' | 'atKey'>;

/** What a schema finds wrong with located data; each issue becomes a problem at its place in the file. */
export function schemaProblems(
  yaml: Located,
  issues: readonly Issue[],
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ file: yaml.file, ...yaml.at(issue.path), message: inWords(yaml, issue) }];
    }
    return issue.keys.map((key) => ({
      file: yaml.file,
      ...yaml.atKey(issue.path, key),
      message: `unknown field “${fieldPath([...issue.path, key])}”${didYouMean(key, fieldsAt(issue.path))}`,
    }));
  });
}

function inWords(yaml: Located, issue: Issue): string {
  const field = fieldPath(issue.path);
  const found = valueAt(yaml.data, issue.path);
  if (found === undefined && issue.path.length > 0) return `missing field “${field}”`;
  const message = issue.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '');
  const got = isScalar(found) ? `, got ${JSON.stringify(found)}` : '';
  return `${field ? `${field}: ` : ''}${message}${message.includes(', got ') ? '' : got}`;
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    data,
  );
}
