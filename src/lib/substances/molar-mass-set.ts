import type { DataCase } from '../data/entry-schema.ts';
import { parseQuantity } from '../units/parse-quantity.ts';
import { type AtomicWeights, molarMass, unknownElements } from './molar-mass.ts';
import type { Substance } from './schema.ts';

/** As many decimals as the coarsest of the atomic weights have, those of boron and sulfur. */
const DECIMALS = 2;

function caseOf({ name, fullName, formula = '' }: Substance, weights: AtomicWeights): DataCase {
  const grams = (1000 * molarMass(formula, weights)).toFixed(DECIMALS);
  return {
    label: fullName === undefined || fullName === name ? name : `${name}, ${fullName}`,
    values: { molarMass: parseQuantity(`${grams} g/mol`, 'molar-mass') },
    source: { via: 'IUPAC 2021', at: `abridged atomic weights, summed over ${formula}` },
  };
}

/** Molar masses as a set of values, so that chapters and models can name them: `substances/napf6.molarMass`. */
export function molarMassSet(
  substances: Iterable<Substance>,
  weights: AtomicWeights,
): Map<string, DataCase> {
  const readable = [...substances].filter(
    ({ formula = '' }) => unknownElements(formula, weights)?.length === 0,
  );
  return new Map(readable.map((substance) => [substance.id, caseOf(substance, weights)]));
}
