import type { Substance } from '../substances/schema.ts';
import type { SubstanceSet } from '../substances/substance-set.ts';
import type { Electrolyte, Ingredient } from './electrolyte.ts';

/** By what an electrolyte is found: its substances, and the families of its solvents. */
export interface ElectrolyteFacets {
  readonly salts: readonly Substance[];
  readonly solvents: readonly Substance[];
  readonly additives: readonly Substance[];
  /** Each family once, in the order of the solvents: `ether`, `fluorinated ether`. */
  readonly families: readonly string[];
}

/** The same whatever names a record uses: `G2` and `DEGDME` are one solvent. Unknown names are left out. */
export function electrolyteFacets(
  { salts, solvents, additives }: Electrolyte,
  { byName }: SubstanceSet,
): ElectrolyteFacets {
  const found = (list: readonly Ingredient[]) => list.flatMap(({ name }) => byName.get(name) ?? []);
  const known = found(solvents);
  return {
    salts: found(salts),
    solvents: known,
    additives: found(additives),
    families: [...new Set(known.map(({ family }) => family))],
  };
}
