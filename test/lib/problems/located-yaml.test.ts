import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parseLocatedYaml } from '../../../src/lib/problems/located-yaml.ts';
import { formatProblem } from '../../../src/lib/problems/problem.ts';
import { schemaProblems } from '../../../src/lib/problems/schema-problems.ts';

const schema = z.strictObject({
  title: z.string(),
  year: z.number().min(1800, 'expected a year from 1800').optional(),
  authors: z.array(z.strictObject({ family: z.string() })),
});

function messages(text: string, firstLine = 1): string[] {
  const yaml = parseLocatedYaml(text, 'papers/a.mdx', firstLine);
  if (yaml.problems.length > 0) return yaml.problems.map(formatProblem);
  const result = schema.safeParse(yaml.data);
  const fields = (path: readonly PropertyKey[]) =>
    path.length > 0 ? ['family'] : ['title', 'year', 'authors'];
  return schemaProblems(yaml, result.error?.issues ?? [], fields).map(formatProblem);
}

describe('located YAML', () => {
  it('finds nothing wrong with a good file', () => {
    expect(messages('title: A\nauthors: [{ family: Ji }]\n')).toEqual([]);
  });

  it('points at the value that is out of range, counted from the line where the text begins', () => {
    expect(messages('title: A\nyear: 12\nauthors: []\n', 2)).toEqual([
      'papers/a.mdx:3:7 year: expected a year from 1800, got 12',
    ]);
  });

  it('points at the name of an unknown field and says which names are near', () => {
    expect(messages('title: A\nauthors:\n  - famly: Ji\n    family: Ji\n')).toEqual([
      'papers/a.mdx:3:5 unknown field “authors[0].famly”; did you mean “family”?',
    ]);
  });

  it('names a missing field at the nearest thing that exists', () => {
    expect(messages('authors:\n  - {}\ntitle: A\n')).toEqual([
      'papers/a.mdx:2:5 missing field “authors[0].family”',
    ]);
  });

  it('says what a value of the wrong type should be', () => {
    expect(messages('title: 3\nauthors: []\n')).toEqual([
      'papers/a.mdx:1:8 title: expected string, got 3',
    ]);
  });

  it('recognises a tab, a merge marker and a field that stands twice', () => {
    expect(messages('authors:\n\t- family: Ji\n')[0]).toMatch(
      /^papers\/a\.mdx:2:\d expected spaces at the beginning of the line, found a tab$/,
    );
    expect(messages('<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x\n')[0]).toMatch(
      /expected YAML, found a merge marker; keep one of the two versions and delete the markers$/,
    );
    expect(messages('title: A\ntitle: B\n')).toEqual([
      'papers/a.mdx:2:1 a field with this name stands here twice',
    ]);
  });
});
