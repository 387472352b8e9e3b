import { didYouMean } from '../problems/nearest.ts';
import type { Substance } from './schema.ts';

/** All substances, by every name under which a record may refer to them. */
export interface SubstanceSet {
  readonly byId: ReadonlyMap<string, Substance>;
  readonly byName: ReadonlyMap<string, Substance>;
}

export function namesOf({ name, fullName, synonyms }: Substance): string[] {
  return [name, ...(fullName === undefined ? [] : [fullName]), ...synonyms];
}

export function substanceSet(substances: Iterable<Substance>): SubstanceSet {
  const all = [...substances];
  return {
    byId: new Map(all.map((one) => [one.id, one])),
    byName: new Map(all.flatMap((one) => namesOf(one).map((name) => [name, one]))),
  };
}

/** The substance of a name, or the words that tell an author that there is none. */
export function findSubstance(name: string, { byName }: SubstanceSet): Substance | string {
  return byName.get(name) ?? `no substance is called “${name}”${didYouMean(name, byName.keys())}`;
}
