import type { KnownValues } from '../data/known-values.ts';
import { atomCounts } from './atom-counts.ts';

/** Atomic weights in kg mol⁻¹, by the symbol of the element. */
export type AtomicWeights = ReadonlyMap<string, number>;

/** Elements of which the substances consist, as the set `elements` names them. */
const elementNames: Readonly<Record<string, string>> = {
  H: 'hydrogen',
  Li: 'lithium',
  B: 'boron',
  C: 'carbon',
  N: 'nitrogen',
  O: 'oxygen',
  F: 'fluorine',
  Na: 'sodium',
  Mg: 'magnesium',
  Al: 'aluminium',
  Si: 'silicon',
  P: 'phosphorus',
  S: 'sulfur',
  Cl: 'chlorine',
  K: 'potassium',
  Ca: 'calcium',
  Ti: 'titanium',
  Zn: 'zinc',
  As: 'arsenic',
  Br: 'bromine',
  Rb: 'rubidium',
  Zr: 'zirconium',
  In: 'indium',
  Sn: 'tin',
  Sb: 'antimony',
  I: 'iodine',
  Cs: 'caesium',
  Bi: 'bismuth',
};

/** The atomic weights that the set `elements` holds. */
export function atomicWeights({ sets }: Pick<KnownValues, 'sets'>): AtomicWeights {
  const elements = sets.get('elements');
  const found = Object.entries(elementNames).flatMap(([symbol, name]) => {
    const entry = elements?.get(`${name}-atomic-weight`);
    if (!entry || !('quantity' in entry) || typeof entry.quantity.si !== 'number') return [];
    return [[symbol, entry.quantity.si] as const];
  });
  return new Map(found);
}

/** Elements of a formula whose weight is not known; `undefined` if it cannot be read. */
export function unknownElements(formula: string, weights: AtomicWeights): string[] | undefined {
  const counts = atomCounts(formula);
  return counts && [...counts.keys()].filter((symbol) => !weights.has(symbol));
}

/**
 * Molar mass of a compound, M = Σ nᵢAᵢ.
 *
 * Argument `formula` in plain digits, atomic weights in kg mol⁻¹; result in kg mol⁻¹.
 *
 * @throws {RangeError} if the formula cannot be read or an element has no weight.
 */
export function molarMass(formula: string, weights: AtomicWeights): number {
  const unknown = unknownElements(formula, weights);
  const counts = atomCounts(formula);
  if (!unknown || !counts) throw new RangeError(`formula “${formula}” cannot be read`);
  if (unknown.length > 0) throw new RangeError(`no atomic weight of ${unknown.join(', ')}`);
  return [...counts].reduce((sum, [symbol, n]) => sum + n * (weights.get(symbol) ?? 0), 0);
}
