import { requireWithin } from './domain.ts';
import { specificCapacity, volumetricCapacity } from './faraday.ts';

/** What an interphase is made of. SI. */
export interface Interphase {
  /** n, electrons (and so atoms of sodium) that one formula unit takes. */
  readonly electrons: number;
  /** M of the formula unit, kg mol⁻¹. */
  readonly molarMass: number;
  /** ρ, kg m⁻³. */
  readonly density: number;
}

function requireGrowth(initial: number, growthConstant: number, time: number): void {
  requireWithin('initial thickness', initial, 'm', { from: 0 });
  requireWithin('growth constant', growthConstant, 'm² s⁻¹', { above: 0 });
  requireWithin('time', time, 's', { from: 0 });
}

/**
 * Thickness of an interphase that grows as fast as something diffuses through it.
 *
 * $$L^2 = L_0^2 + 2 k t$$
 *
 * @param initial L₀, m
 * @param growthConstant k, m² s⁻¹
 * @param time t, s
 * @returns L, m
 * @validity One-dimensional, constant k, nothing dissolves and nothing cracks.
 * @throws {RangeError} for a negative thickness or time, or a growth constant that is not positive
 * @source closed form: dL/dt = k/L
 * @example
 * parabolicThickness(0, 5e-23, 1e4) // 1.0e-9
 */
export function parabolicThickness(initial: number, growthConstant: number, time: number): number {
  requireGrowth(initial, growthConstant, time);
  return Math.sqrt(initial ** 2 + 2 * growthConstant * time);
}

/**
 * Thickness of an interphase whose growth a reaction limits at first and diffusion later.
 *
 * $$\frac{L^2 - L_0^2}{2k} + \frac{L - L_0}{r} = t$$
 *
 * @param initial L₀, m
 * @param growthConstant k of diffusion, m² s⁻¹
 * @param reactionRate r of the reaction without a layer, m s⁻¹
 * @param time t, s
 * @returns L, m
 * @validity One-dimensional, constant k and r, nothing dissolves and nothing cracks.
 * @throws {RangeError} for a negative thickness or time, or a growth constant or rate that is not positive
 * @source closed form: dL/dt = 1/(L/k + 1/r)
 * @example
 * mixedThickness(0, 5e-23, 1e-12, 1e4) // 9.51e-10
 */
export function mixedThickness(
  initial: number,
  growthConstant: number,
  reactionRate: number,
  time: number,
): number {
  requireGrowth(initial, growthConstant, time);
  requireWithin('reaction rate', reactionRate, 'm s⁻¹', { above: 0 });
  const offset = growthConstant / reactionRate;
  const start = initial + offset;
  // L − L₀ without the difference of two near numbers.
  const growth = 2 * growthConstant * time;
  return initial + growth / (start + Math.sqrt(start ** 2 + growth));
}

/**
 * Charge, and with it sodium, that a thickness of interphase has taken.
 *
 * $$Q = \frac{n F \rho L}{M}$$
 *
 * @param thickness L that was formed, m
 * @param interphase SI, see {@link Interphase}
 * @returns Q, C m⁻²
 * @validity Dense, of one substance. What dissolved or fell off counts too: give all that was formed.
 * @throws {RangeError} for a negative thickness, or electrons, molar mass or density that are not positive
 * @source closed form: Faraday's law
 * @example
 * interphaseCharge(10e-9, { electrons: 1, molarMass: 0.04199, density: 2560 }) // 58.8
 */
export function interphaseCharge(thickness: number, interphase: Interphase): number {
  requireWithin('thickness', thickness, 'm', { from: 0 });
  const { electrons, molarMass, density } = interphase;
  return thickness * volumetricCapacity(specificCapacity(electrons, molarMass), density);
}
