import type { Outcome } from '../../models/outcome.ts';
import {
  dilutedMolarity,
  freeSolvent,
  molality,
  molarity,
  solventRatio,
} from '../../models/solvation.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import { logSpace } from '../round-domain.ts';
import { type data, type FreeSolventValues, nameOf } from './parameters.ts';

/** Molecules of solvent for each salt: from less than one to a dilute solution. */
const RATIOS = [0.3, 100] as const;

/** A solution as it is counted, before a diluent is added. */
export interface Counted {
  /** mol L⁻¹. */
  readonly concentration: number;
  /** Molecules of solvent for each salt. */
  readonly ratio: number;
  /** mol of salt per kg of solvent. */
  readonly molality: number;
  /** %. */
  readonly free: number;
  /** mol L⁻¹, with the diluent. */
  readonly diluted: number;
}

export interface Solution {
  readonly set: Counted;
  /** The solution that has the diluted concentration without any diluent. */
  readonly plain: Counted;
  /** Where the last free molecule goes. */
  readonly end: Counted;
  /** From dilute to concentrated. */
  readonly along: (count: number) => readonly Counted[];
}

export function runSolution(
  values: FreeSolventValues,
  found: DataOf<typeof data>,
): Outcome<Solution> {
  const { c, v, CN, rho, salt, solvent } = values;
  const masses = { saltMolarMass: found[salt], solventMolarMass: found[solvent], density: rho };
  if (c * masses.saltMolarMass >= rho) {
    const reason = `So much ${nameOf('salt', salt)} would weigh more than the whole solution: it needs a higher density or a lower concentration.`;
    return { holds: false, reason };
  }
  const counted = (ratio: number): Counted => {
    const concentration = molarity(masses, ratio);
    return {
      concentration: unitFromSI(concentration, 'mol L⁻¹'),
      ratio,
      molality: molality(ratio, masses.solventMolarMass),
      free: 100 * freeSolvent(CN, ratio),
      diluted: unitFromSI(dilutedMolarity(concentration, v), 'mol L⁻¹'),
    };
  };
  const set = counted(solventRatio(masses, c));
  const plain = counted(solventRatio(masses, dilutedMolarity(c, v)));
  const along = (count: number) => logSpace(RATIOS[1], RATIOS[0], count).map(counted);
  return { holds: true, result: { set, plain, end: counted(CN), along } };
}
