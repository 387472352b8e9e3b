import { type CathodeState, sodiumReservoir } from '../../models/inventory.ts';
import { logSpace } from '../round-domain.ts';
import type { DepositValues } from './parameters.ts';

/** Along the axis of N/P, and of changes in per cent. */
export const FOIL_RATIOS = [0, 10] as const;
export const SWINGS = [5, 5000] as const;

interface CathodeSwing {
  readonly state: CathodeState;
  readonly name: string;
  readonly series: number;
  /** N/P and change, in the axes' units. */
  readonly points: readonly (readonly [number, number])[];
  /** At the N/P that is set. */
  readonly set: number | undefined;
}

export interface Swings {
  readonly show: 'swing';
  readonly cathodes: readonly CathodeSwing[];
}

const names = {
  sodiated: 'cathode brings sodium',
  desodiated: 'cathode takes sodium',
} as const;

/** N/P at which the discharged anode holds no metal, so that the change has no bound. */
const poles = { sodiated: 0, desodiated: 1 } as const;

/** Less metal than this beside what is cycled is none. */
const LEAST = 1e-6;

/**
 * What is plated over what is there before, in per cent: the metal's density cancels. None where nothing is there before,
 * or too little sodium for the cathode.
 */
export function swingAt(foilRatio: number, state: CathodeState): number | undefined {
  return foilRatio - poles[state] > LEAST ? 100 / sodiumReservoir(foilRatio, state) : undefined;
}

function cathodeSwing(state: CathodeState, series: number, { N }: DepositValues): CathodeSwing {
  const pole = poles[state];
  const beyond = logSpace(100 / SWINGS[1], FOIL_RATIOS[1] - pole, 60);
  return {
    state,
    name: names[state],
    series,
    points: beyond.flatMap((excess) => {
      const swing = swingAt(pole + excess, state);
      return swing === undefined ? [] : [[pole + excess, swing] as const];
    }),
    set: swingAt(N, state),
  };
}

export function swingsOf(values: DepositValues): Swings {
  return {
    show: 'swing',
    cathodes: [cathodeSwing('sodiated', 1, values), cathodeSwing('desodiated', 2, values)],
  };
}
