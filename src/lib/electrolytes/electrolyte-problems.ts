import { findSubstance, type SubstanceSet } from '../substances/substance-set.ts';
import type { Electrolyte, Ingredient } from './electrolyte.ts';

/** What is wrong with a name, and where in the electrolyte's text it begins. */
export interface NameProblem {
  readonly at: number;
  readonly message: string;
}

/** Names that no substance has, solvents among the salts and salts among the solvents. */
export function electrolyteProblems(
  { salts, solvents, additives }: Electrolyte,
  substances: SubstanceSet,
): NameProblem[] {
  const check = (list: readonly Ingredient[], place: Place) =>
    list.flatMap(({ name, at }) => {
      const message = nameProblem(name, place, substances);
      return message === undefined ? [] : [{ at, message }];
    });
  return [...check(salts, 'salt'), ...check(solvents, 'solvent'), ...check(additives, 'additive')];
}

type Place = 'salt' | 'solvent' | 'additive';

function nameProblem(name: string, place: Place, substances: SubstanceSet): string | undefined {
  const found = findSubstance(name, substances);
  if (typeof found === 'string') return found;
  if (place === 'salt' && !['salt', 'ionic liquid'].includes(found.kind)) {
    return `expected a salt before its solvent, “${name}” is a ${found.kind}`;
  }
  if (place === 'solvent' && found.kind === 'salt') {
    return `expected a solvent behind the salt, “${name}” is a salt`;
  }
  return undefined;
}
