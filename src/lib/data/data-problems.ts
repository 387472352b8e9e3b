import type { LocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldPath } from '../problems/schema-problems.ts';
import type { DataCase, DataEntry } from './entry-schema.ts';
import type { KnownValues } from './known-values.ts';
import { runKnownWorked } from './resolve-value.ts';
import { referenceWorks } from './source-schema.ts';

function problemAt(yaml: LocatedYaml, path: readonly string[], message: string): Problem {
  return { file: yaml.file, ...yaml.at(path), message: `${fieldPath(path)}: ${message}` };
}

/** Entries whose source is neither a paper nor a known reference work. */
export function sourceProblems(
  yaml: LocatedYaml,
  entries: ReadonlyMap<string, DataEntry | DataCase>,
  papers: readonly string[],
): Problem[] {
  const known = [...papers, ...referenceWorks];
  return [...entries].flatMap(([id, { source }]) => {
    if (!('via' in source) || known.includes(source.via)) return [];
    const message = `no paper or reference work is called “${source.via}”${didYouMean(source.via, known)}`;
    return [problemAt(yaml, [id, 'source', 'via'], message)];
  });
}

/** Worked examples that do not work. */
export function workedProblems(yaml: LocatedYaml, known: KnownValues): Problem[] {
  return [...known.worked.keys()].flatMap((id) => {
    const run = runKnownWorked(id, known);
    if (!run || run.ok) return [];
    return run.faults.map(({ path, message }) => problemAt(yaml, [id, ...path], message));
  });
}
