import type { Measurement } from '../papers/measurements/measurement.ts';

/**
 * The classes by which electrolytes are told apart in tables and plots: liquids by what dissolves the salt, all else by
 * its phase. The order is that of legends.
 */
export const electrolyteClasses = [
  'ether',
  'carbonate',
  'phosphate',
  'mixed solvents',
  'ionic liquid',
  'other solvent',
  'solvent not recorded',
  'gel',
  'dry polymer',
  'composite',
  'ceramic',
  'not recorded',
] as const;

export type ElectrolyteClass = (typeof electrolyteClasses)[number];

/** A fluorinated ether dilutes an electrolyte and hardly dissolves a salt: another solvent beside it gives the class. */
const diluents = ['fluorinated ether'];

const named: Readonly<Record<string, ElectrolyteClass>> = {
  ether: 'ether',
  carbonate: 'carbonate',
  phosphate: 'phosphate',
  pyrrolidinium: 'ionic liquid',
  imidazolium: 'ionic liquid',
};

function liquidClass(families: readonly string[]): ElectrolyteClass {
  const dissolving = families.filter((family) => !diluents.includes(family));
  const [first, second] = dissolving.length > 0 ? dissolving : families;
  if (second !== undefined) return 'mixed solvents';
  return named[first ?? ''] ?? 'other solvent';
}

/**
 * The class that follows from a record's phase and, for a liquid, from the families of its solvents; additives do not
 * count. An electrolyte that is written as salt in solvent is a liquid unless the record says otherwise.
 */
export function electrolyteClass(
  { phase, electrolyte }: Pick<Measurement, 'phase' | 'electrolyte'>,
  families: readonly string[],
): ElectrolyteClass {
  if (phase !== undefined && phase !== 'liquid') return phase;
  if (electrolyte && families.length > 0) return liquidClass(families);
  return phase === 'liquid' ? 'solvent not recorded' : 'not recorded';
}
