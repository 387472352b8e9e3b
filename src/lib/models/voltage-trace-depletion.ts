import { ohmicLoss } from './asr.ts';
import { concentrationOverpotential } from './concentration-overpotential.ts';
import { depletion } from './depletion.ts';
import { requireWithin } from './domain.ts';
import { type BinaryElectrolyte, saltTransport } from './electrolyte.ts';
import { surfaceResponse } from './finite-length.ts';
import type { Outcome } from './outcome.ts';
import { limitingCurrentDensity } from './sand.ts';
import {
  type CyclingTest,
  directionOf,
  halfCycleTime,
  type Moment,
  timeOf,
} from './voltage-trace.ts';

/** The electrolyte between the electrodes. SI. */
export interface DepletingElectrolyte {
  readonly electrolyte: BinaryElectrolyte;
  /** L between the electrodes, m. */
  readonly distance: number;
  /** T, K. */
  readonly temperature: number;
}

/** Later than this, in units of L²/D, nothing of a change of current is left to come: 10⁻¹⁶ of it. */
const settled = 4;

/**
 * How far the salt at the electrodes is from c₀, as a share of its steady shift under constant current: each turning
 * of the current adds a step of twice its size, and steps add up since the equation is linear.
 */
function alternatingResponse(halfCycle: number, elapsed: number, half: number): number {
  const time = halfCycle * half + elapsed;
  const over = Math.min(halfCycle, Math.floor((time - settled) / half));
  let response = over >= 0 ? (over % 2 === 0 ? 1 : -1) : surfaceResponse(time);
  for (let turn = Math.max(1, over + 1); turn <= halfCycle; turn++) {
    const age = (halfCycle - turn) * half + elapsed;
    response += (turn % 2 === 0 ? 2 : -2) * surfaceResponse(age);
  }
  return response;
}

/** How far the salt at the electrodes is from c₀, over c₀; up at the one that dissolves in even half-cycles. */
function shiftOf(test: CyclingTest, cell: DepletingElectrolyte, moment: Moment): number {
  const { electrolyte, distance } = cell;
  const { effectiveDiffusivity, porosity } = saltTransport(electrolyte);
  const perSecond = effectiveDiffusivity / (porosity * distance ** 2);
  const response = alternatingResponse(
    moment.halfCycle,
    moment.elapsed * perSecond,
    halfCycleTime(test) * perSecond,
  );
  return (test.currentDensity / limitingCurrentDensity(electrolyte, distance)) * response;
}

const runOut = {
  holds: false,
  reason:
    'The salt at the electrode that is plated has run out: the voltage runs to the limit of the instrument.',
} as const;

/**
 * Voltage of a symmetric cell whose current drains the salt from the electrode that is plated: each half-cycle an arch.
 *
 * $$V = (-1)^k J R + \frac{2 t_\mathrm{a} R T}{F} \ln\frac{1 + rS}{1 - rS}, \quad r = \frac{J}{J^*}, \quad
 * S = s(\theta) + 2\sum_{j=1}^{k} (-1)^j s(\theta - j\theta_\mathrm{h})$$
 *
 * with s of `surfaceResponse`, θ the time in units of εL²/D_eff and θ_h a half-cycle's.
 *
 * @param test SI, see {@link CyclingTest}
 * @param cell SI, see {@link DepletingElectrolyte}
 * @param moment SI, see {@link Moment}
 * @returns V, V; from the moment when the salt has run out, a reason instead
 * @validity Constant D and t₊, an ideal 1:1 salt, plane electrodes, and a resistance that does not follow the salt: near
 * depletion the true voltage is higher. The first half-cycle is the hardest: a cell that lasts it never depletes
 * here, while in a true one J* falls with age. Just after a turning the salt's own voltage may outweigh J R.
 * @throws {RangeError} as `healthyVoltage` and `depletion` do, and for a temperature that is not positive
 * @source brissot1999, rosso2006
 * @example
 * depletionVoltage({ currentDensity: 48.243, arealCapacity: 4.8243e6, resistance: 0.001 }, { electrolyte: { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 }, distance: 1e-3, temperature: 298.15 }, { halfCycle: 0, elapsed: 1e5 }).result // 0.08211
 */
export function depletionVoltage(
  test: CyclingTest,
  cell: DepletingElectrolyte,
  moment: Moment,
): Outcome<number> {
  const { electrolyte, distance, temperature } = cell;
  const { cationTransference } = electrolyte;
  requireWithin('temperature', temperature, 'K', { above: 0 });
  const time = timeOf(test, moment);
  const ohmic = directionOf(moment) * ohmicLoss(test.currentDensity, test.resistance);
  const end = depletion(electrolyte, test.currentDensity, distance);
  // No anion moves, and no gradient forms.
  if (cationTransference === 1) return { holds: true, result: ohmic };
  // Concavity of s: the salt never falls lower than it does in the first half-cycle.
  const isDepleting = end.holds && end.result.time <= halfCycleTime(test);
  if (isDepleting && time >= end.result.time) return runOut;
  const shift = shiftOf(test, cell, moment);
  // At the last moment rounding may find the salt gone.
  if (Math.abs(shift) >= 1) return runOut;
  const ends = { dissolving: 1 + shift, depositing: 1 - shift };
  const gradient = concentrationOverpotential({ cationTransference, temperature }, ends);
  return { holds: true, result: ohmic + gradient };
}
