import { layerResistance, ohmicLoss } from './asr.ts';
import { requireWithin } from './domain.ts';
import { depositThickness, type Metal } from './faraday.ts';
import { cyclesBeforeFade } from './inventory.ts';
import type { Outcome } from './outcome.ts';
import {
  type CyclingTest,
  directionOf,
  halfCycleTime,
  type Moment,
  timeOf,
} from './voltage-trace.ts';

/** How sodium is lost, and what it leaves behind. SI. */
export interface DeadSodium {
  /** Coulombic efficiency of each electrode, from 0 below 1. */
  readonly efficiency: number;
  /** Sodium of each fresh foil, C m⁻². */
  readonly foilCapacity: number;
  readonly metal: Metal;
  /** ε of the layer of dead sodium, filled with electrolyte, from 0 below 1. */
  readonly porosity: number;
  /** N_M of that layer. */
  readonly macMullinNumber: number;
  /** κ of the electrolyte, S m⁻¹. */
  readonly conductivity: number;
}

const usedUp =
  'The sodium of the electrode that was stripped first is used up: the voltage runs to the limit of the instrument.';

/** Whether the electrode that was stripped first still has what it is asked for; the other one always lasts longer. */
function isLeft(test: CyclingTest, dead: DeadSodium, { halfCycle, elapsed }: Moment): boolean {
  const foilRatio = dead.foilCapacity / test.arealCapacity;
  const { efficiency } = dead;
  const lasting = cyclesBeforeFade({ foilRatio, cathode: 'desodiated', efficiency });
  // A sum of as many losses as there were cycles leaves rounding behind.
  const cycle = halfCycle / 2;
  const lastFull = Math.floor(lasting * (1 + 1e-12));
  if (cycle < lastFull + 1) return true;
  const left = foilRatio - (lastFull + 1) * (1 - efficiency);
  return cycle === lastFull + 1 && elapsed / halfCycleTime(test) <= left;
}

/**
 * Voltage of a symmetric cell whose electrodes bury sodium that has lost contact: rectangles that grow evenly, and an
 * end without warning when a foil is used up.
 *
 * $$V = (-1)^k J \left(R + 2\,\frac{N_\mathrm{M} d}{\kappa}\right), \quad
 * d = \frac{(1 - CE)\,Q n}{1 - \varepsilon}\,\frac{M}{F\rho}, \quad n = \frac{Jt}{2Q}$$
 *
 * @param test SI, see {@link CyclingTest}
 * @param dead SI, see {@link DeadSodium}
 * @param moment SI, see {@link Moment}
 * @returns V, V; from the moment when the sodium is used up, a reason instead
 * @validity That of `healthyVoltage`; constant CE, all that is lost stays as a porous layer through which the ions must
 * pass, in contact with nothing. Its effect on the salt (arches, as in `depletionVoltage`) is left out.
 * @throws {RangeError} as `healthyVoltage` and `cyclesBeforeFade` do, for a layer that is all pores, a MacMullin number below
 * 1 and a foil that does not hold one half-cycle
 * @source closed form: balance of sodium, and the layer in series with the cell
 * @example
 * deadSodiumVoltage({ currentDensity: 10, arealCapacity: 36000, resistance: 0.002 }, { efficiency: 0.99, foilCapacity: 360000, metal: { molarMass: 0.02299, density: 968 }, porosity: 0.5, macMullinNumber: 4, conductivity: 1 }, { halfCycle: 200, elapsed: 0 }).result // 0.02142
 */
export function deadSodiumVoltage(
  test: CyclingTest,
  dead: DeadSodium,
  moment: Moment,
): Outcome<number> {
  const { efficiency, metal, porosity, macMullinNumber, conductivity } = dead;
  requireWithin('porosity of the dead layer', porosity, '', { from: 0, below: 1 });
  // The foil must hold what the first half-cycle takes.
  requireWithin('foil capacity', dead.foilCapacity, 'C m⁻²', { from: test.arealCapacity });
  requireWithin('MacMullin number', macMullinNumber, '', { from: 1 });
  const cycles = timeOf(test, moment) / (2 * halfCycleTime(test));
  if (!isLeft(test, dead, moment)) return { holds: false, reason: usedUp };
  const lost = (1 - efficiency) * test.arealCapacity * cycles;
  const layer = depositThickness(lost, metal) / (1 - porosity);
  const resistance = test.resistance + 2 * macMullinNumber * layerResistance(layer, conductivity);
  return {
    holds: true,
    result: directionOf(moment) * ohmicLoss(test.currentDensity, resistance),
  };
}
