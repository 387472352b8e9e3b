import { type ReadData, readData } from '../data/read-data.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldPath } from '../problems/schema-problems.ts';
import { type AtomicWeights, unknownElements } from './molar-mass.ts';
import { type Substance, type SubstanceRecord, substanceSchema } from './schema.ts';
import { namesOf } from './substance-set.ts';

export type ReadSubstances = ReadData<SubstanceRecord>;

/** Reads one file of substances, each under its id. */
export function readSubstances(text: string, file: string): ReadSubstances {
  return readData(text, file, () => substanceSchema);
}

export function substancesIn({ entries }: ReadSubstances): Substance[] {
  return [...entries].map(([id, record]) => ({ id, ...record }));
}

function problemAt({ yaml }: ReadSubstances, path: readonly string[], message: string): Problem {
  return { file: yaml.file, ...yaml.at(path), message: `${fieldPath(path)}: ${message}` };
}

/** A name means one substance only, whichever file holds it. */
export function nameProblems(read: readonly ReadSubstances[]): Problem[] {
  const holders = new Map<string, string>();
  return read.flatMap((one) =>
    substancesIn(one).flatMap((substance) =>
      namesOf(substance).flatMap((name) => {
        const holder = holders.get(name);
        holders.set(name, holder ?? substance.id);
        if (holder === undefined) return [];
        return [problemAt(one, [substance.id], `“${name}” is a name of ${holder} already`)];
      }),
    ),
  );
}

/** Formulas from which no molar mass can be computed. */
export function formulaProblems(
  read: readonly ReadSubstances[],
  weights: AtomicWeights,
): Problem[] {
  return read.flatMap((one) =>
    substancesIn(one).flatMap(({ id, formula }) => {
      if (formula === undefined) return [];
      const unknown = unknownElements(formula, weights);
      if (unknown?.length === 0) return [];
      const message = unknown
        ? `no atomic weight of ${unknown.join(', ')} is in elements.yaml`
        : `expected a formula (such as "C6H14O3" or "NaN(SO2F)2"), got "${formula}"`;
      return [problemAt(one, [id, 'formula'], message)];
    }),
  );
}
