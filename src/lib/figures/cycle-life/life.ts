import {
  cyclesBeforeFade,
  inventoryRetention,
  requiredEfficiency,
  sodiumReservoir,
} from '../../models/inventory.ts';
import type { Outcome } from '../../models/outcome.ts';
import { foilRatioOf, foilThicknessOf } from '../foil-parameters.ts';
import { type PlacedTest, placedTest } from '../literature/efficiency-test.ts';
import { logSpace } from '../round-domain.ts';
import type { CycleLifeData, CycleLifeValues } from './parameters.ts';

/** A number of cycles with the share of the capacity that is left, or the loss that is allowed. */
type LifePoint = readonly [cycles: number, share: number];

export interface Life {
  readonly ratio: number;
  /** m. */
  readonly foil: number;
  readonly reservoir: number;
  /** Cycles for which the reservoir lasts. */
  readonly lasting: number;
  /** After the life that is wanted. */
  readonly left: number;
  /** Loss per cycle that this life allows, with the reservoir and without. */
  readonly allowed: { readonly cell: number; readonly bare: number };
  /** Capacity left, or loss allowed, against cycles. */
  readonly cell: readonly LifePoint[];
  readonly bare: readonly LifePoint[];
  readonly tests: readonly PlacedTest[];
}

/** What is drawn of lives: from the first cycles to more than most cells are asked for. */
export const lives = [10, 10_000] as const;

const STEPS = 121;

function curveOf(values: CycleLifeValues, foilRatio: number, reservoir: number): LifePoint[] {
  const { show, cathode, loss, n, rho } = values;
  if (show === 'allowed')
    return logSpace(...lives, STEPS).map((cycles) => [
      cycles,
      1 - requiredEfficiency(rho, cycles, reservoir),
    ]);
  const inventory = { foilRatio, cathode, efficiency: 1 - loss };
  const even = Array.from({ length: STEPS }, (_, i) => (i / (STEPS - 1)) * n);
  // The corner of the curve must not fall between two points.
  const corner = cyclesBeforeFade(inventory);
  const cycles = corner < n ? [...even, corner].toSorted((a, b) => a - b) : even;
  return cycles.map((cycle) => [cycle, inventoryRetention(inventory, cycle)]);
}

const noSodium = {
  holds: false,
  reason:
    'A cathode without sodium takes all it cycles from the foil, which must hold at least as much, N/P = 1. Raise N/P, take a thicker foil, or lower the areal capacity.',
} as const;

export function cycleLife(values: CycleLifeValues, data: CycleLifeData): Outcome<Life> {
  const { cathode, loss, Q, n, rho } = values;
  const ratio = foilRatioOf(values, Q, data);
  const least = cathode === 'sodiated' ? 0 : 1;
  if (ratio < least) return noSodium;
  const reservoir = sodiumReservoir(ratio, cathode);
  const inventory = { foilRatio: ratio, cathode, efficiency: 1 - loss };
  return {
    holds: true,
    result: {
      ratio,
      foil: foilThicknessOf(values, Q, data),
      reservoir,
      lasting: cyclesBeforeFade(inventory),
      left: inventoryRetention(inventory, n),
      allowed: {
        cell: 1 - requiredEfficiency(rho, n, reservoir),
        bare: 1 - requiredEfficiency(rho, n, 0),
      },
      cell: curveOf(values, ratio, reservoir),
      bare: curveOf(values, least, 0),
      tests: data.tests.flatMap((test) => placedTest(test) ?? []),
    },
  };
}
