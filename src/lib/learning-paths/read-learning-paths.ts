import { z } from 'astro/zod';
import { parseLocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaFields } from '../problems/schema-fields.ts';
import { schemaProblems } from '../problems/schema-problems.ts';

const text = z.string().min(1);

const step = z.strictObject({
  /** Slug of a chapter: `foundations/dendrites`. */
  chapter: text,
  /** What it gives on this path, in a sentence. */
  reason: text,
});

const learningPath = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id such as "first-weeks"'),
  title: text,
  audience: text,
  /** What one can do at its end. */
  outcome: text,
  steps: z.array(step).min(2, 'expected two chapters or more'),
});

const learningPathsSchema = z.array(learningPath);

export type LearningPath = z.infer<typeof learningPath>;

export interface ReadLearningPaths {
  readonly paths: readonly LearningPath[];
  readonly problems: readonly Problem[];
}

/** The file of learning paths; `chapters` are the slugs of those that are written. None if anything is wrong with its form. */
export function readLearningPaths(
  source: string,
  file: string,
  chapters: ReadonlySet<string>,
): ReadLearningPaths {
  const yaml = parseLocatedYaml(source, file);
  if (yaml.problems.length > 0) return { paths: [], problems: yaml.problems };
  const parsed = learningPathsSchema.safeParse(yaml.data);
  if (!parsed.success) {
    const fields = (at: readonly PropertyKey[]) => schemaFields(learningPathsSchema, yaml.data, at);
    return { paths: [], problems: schemaProblems(yaml, parsed.error.issues, fields) };
  }
  const paths = parsed.data;
  const problems = paths.flatMap(({ id, steps }, index) => {
    const first = paths.findIndex((one) => one.id === id);
    const twice = { file, ...yaml.at([index, 'id']), message: `a path “${id}” stands here twice` };
    const unknown = steps.flatMap(({ chapter }, at) => {
      if (chapters.has(chapter)) return [];
      const message = `no chapter “${chapter}” is written${didYouMean(chapter, chapters)}`;
      return [{ file, ...yaml.at([index, 'steps', at, 'chapter']), message }];
    });
    return first < index ? [twice, ...unknown] : unknown;
  });
  return { paths, problems };
}
