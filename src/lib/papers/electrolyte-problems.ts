import { electrolyteProblems } from '../electrolytes/electrolyte-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldPath } from '../problems/schema-problems.ts';
import type { SubstanceSet } from '../substances/substance-set.ts';
import type { ReadPaper } from './read-paper.ts';

/** Names in records' electrolytes that no substance has, each at its own place. */
export function namedElectrolyteProblems(
  read: readonly ReadPaper[],
  substances: SubstanceSet,
): Problem[] {
  return read.flatMap(({ paper, yaml }) =>
    (paper?.measurements ?? []).flatMap(({ electrolyte }, index) => {
      if (!electrolyte || !yaml) return [];
      const path = ['measurements', index, 'electrolyte'];
      return electrolyteProblems(electrolyte, substances).map(({ at, message }) => ({
        file: yaml.file,
        ...yaml.within(path, at),
        message: `${fieldPath(path)}: ${message}`,
      }));
    }),
  );
}
