import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { ModelDocs } from './model-docs.ts';
import { sourceKeys } from './source-keys.ts';

/** Sources of a model's docstrings that are no papers of the handbook. */
export function unknownSources(
  { file, functions }: ModelDocs,
  papers: { has(key: string): boolean; keys(): Iterable<string> },
): Problem[] {
  return functions.flatMap(({ name, source, place }) =>
    sourceKeys(source)
      .filter((key) => !papers.has(key))
      .map((key) => ({
        file,
        ...place,
        message: `“${name}”: @source: no paper has the key “${key}”${didYouMean(key, papers.keys())}; what no paper says is “closed form: …”`,
      })),
  );
}
