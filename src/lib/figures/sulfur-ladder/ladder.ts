import { compoundRetention } from '../../models/fade.ts';
import { specificCapacity } from '../../models/faraday.ts';
import type { Outcome } from '../../models/outcome.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import type { data, LadderValues } from './parameters.ts';

type Facts = DataOf<typeof data>;

/** Sulfur atoms that share two electrons, from the first product of reduction to the last. */
const chains = [8, 6, 5, 4, 3, 2, 1] as const;

/** End of the axis of capacities, mA h g⁻¹. */
export const MOST = 1800;

export const rungCount = chains.length;

/** Discharges after which what is left of the sulfur is told. */
export const DISCHARGES = 10;

export interface Rung {
  /** `Na₂S₆`. */
  readonly name: string;
  readonly chain: number;
  /** By a review, of those that dissolve easily. */
  readonly dissolves: boolean;
  readonly isExit: boolean;
  /** Per gram of sulfur, mA h. */
  readonly full: number;
  /** The same where some sulfur has left on the way. */
  readonly left: number;
  /** All of it, per gram of the compound, mA h. */
  readonly perCompound: number;
  /** What a review prints, per gram of sulfur. */
  readonly printed: number | undefined;
  /** Counts rows from the foot up. */
  readonly y: number;
}

export interface Ladder {
  readonly rungs: readonly Rung[];
  /** The last of them. */
  readonly end: Rung;
  /** Charge that the cathode lacks at the end, mA h for each gram of sulfur. */
  readonly missing: number;
  /** Sodium that takes it up at the anode, g for each gram of sulfur. */
  readonly corroded: number;
  /** Share of the sulfur after ten discharges if none comes back. */
  readonly remaining: number;
}

const SUBSCRIPTS = ['', '', '₂', '₃', '₄', '₅', '₆', '', '₈'];

function perSulfur(chain: number, sulfur: number): number {
  return unitFromSI(specificCapacity(2 / chain, sulfur), 'mA h g⁻¹');
}

/** Up to the step where it leaves all sulfur takes part; below it only what has stayed. */
function reached(full: number, exit: number, share: number): number {
  return full <= exit ? full : exit + (1 - share) * (full - exit);
}

function rungOf(chain: number, index: number, values: LadderValues, facts: Facts): Rung {
  const { sulfur, sodium, hot, room } = facts;
  const full = perSulfur(chain, sulfur);
  const printed = { 3: hot, 1: room }[chain];
  return {
    name: `Na₂S${SUBSCRIPTS[chain]}`,
    chain,
    dissolves: chain >= 6,
    isExit: chain === Number(values.leaves),
    full,
    left: reached(full, perSulfur(Number(values.leaves), sulfur), values.f),
    perCompound: unitFromSI(specificCapacity(2, 2 * sodium + chain * sulfur), 'mA h g⁻¹'),
    printed: printed === undefined ? undefined : unitFromSI(printed, 'mA h g⁻¹'),
    y: rungCount - index - 0.5,
  };
}

export function climb(values: LadderValues, facts: Facts): Outcome<Ladder> {
  const rungs = chains.map((chain, index) => rungOf(chain, index, values, facts));
  const end = rungs.at(-1) as Rung;
  const missing = end.full - end.left;
  return {
    holds: true,
    result: {
      rungs,
      end,
      missing,
      corroded: missing / unitFromSI(specificCapacity(1, facts.sodium), 'mA h g⁻¹'),
      remaining: compoundRetention(values.f, DISCHARGES),
    },
  };
}
