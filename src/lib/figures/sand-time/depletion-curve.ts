import { finiteLengthRatio } from '../../models/finite-length.ts';
import { limitingCurrentDensity, sandTime } from '../../models/sand.ts';
import { logSpace } from '../round-domain.ts';
import type { Cell } from './cell.ts';

/** One place of the curve; current density as mean over the electrode. */
interface DepletionPoint {
  /** A m⁻². */
  readonly current: number;
  /** Between two electrodes, s. */
  readonly time: number;
  /** In an endless electrolyte, s. */
  readonly sandTime: number;
}

export interface DepletionCurve {
  /** Mean current density below which the cell never depletes, A m⁻². */
  readonly limit: number;
  /** From just above the limit on. */
  readonly points: readonly DepletionPoint[];
}

/** How far above the limit the curve is drawn: dense where the time runs away, then straight. */
const ratios = [...logSpace(1e-4, 0.8, 36).map((excess) => 1 + excess), ...logSpace(2, 200, 9)];

/** The same for every cell, so it is worked out once. */
const finiteLength = ratios.map(finiteLengthRatio);

export function depletionCurve({ electrolyte, distance, focus }: Cell): DepletionCurve {
  const localLimit = limitingCurrentDensity(electrolyte, distance);
  const points = ratios.map((ratio, index) => {
    const endless = sandTime(electrolyte, ratio * localLimit);
    return {
      current: (ratio * localLimit) / focus,
      time: endless * (finiteLength[index] as number),
      sandTime: endless,
    };
  });
  return { limit: localLimit / focus, points };
}

/** Time until the salt is gone at one mean current density, s; `null`: it never is. */
export function depletionTime(cell: Cell, current: number): number | null {
  const limit = limitingCurrentDensity(cell.electrolyte, cell.distance);
  const ratio = (current * cell.focus) / limit;
  if (ratio <= 1) return null;
  return sandTime(cell.electrolyte, ratio * limit) * finiteLengthRatio(ratio);
}
