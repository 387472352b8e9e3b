import { boltzmannConstant, faradayConstant } from './constants.ts';
import { requireWithin } from './domain.ts';

/** What is deposited, in which surroundings. SI. */
export interface Nucleus {
  /** γ of the metal against the electrolyte, J m⁻². Not known: a parameter. */
  readonly surfaceEnergy: number;
  /** V_m of the metal, m³ mol⁻¹. */
  readonly molarVolume: number;
  /** Charge number z of the ion, 1 if absent. */
  readonly ionCharge?: number;
}

/** Energy that the overpotential gives to a volume of metal, J m⁻³. */
function drivingForce({ molarVolume, ionCharge = 1 }: Nucleus, overpotential: number): number {
  requireWithin('molar volume', molarVolume, 'm³ mol⁻¹', { above: 0 });
  requireWithin('charge number', ionCharge, '', { above: 0 });
  requireWithin('size of the overpotential', Math.abs(overpotential), 'V', { above: 0 });
  return (ionCharge * faradayConstant.value * Math.abs(overpotential)) / molarVolume;
}

/**
 * Radius above which a nucleus grows rather than dissolves.
 *
 * $$r^* = \frac{2 \gamma V_\mathrm{m}}{z F |\eta|}$$
 *
 * @param nucleus SI, see {@link Nucleus}
 * @param overpotential η of nucleation, V, of either sign
 * @returns r*, m
 * @validity Classical: bulk surface energy and density down to the nucleus. γ against the electrolyte is not known. At 1 nm a
 * nucleus of sodium is some hundred atoms; below, the number means little.
 * @throws {RangeError} for γ, V_m or z that is not positive, and for no overpotential
 * @source closed form: classical nucleation theory
 * @example
 * criticalRadius({ surfaceEnergy: 0.24, molarVolume: 23.75e-6 }, 0.01) // 1.18e-8
 */
export function criticalRadius(nucleus: Nucleus, overpotential: number): number {
  requireWithin('surface energy', nucleus.surfaceEnergy, 'J m⁻²', { above: 0 });
  return (2 * nucleus.surfaceEnergy) / drivingForce(nucleus, overpotential);
}

/**
 * Share of the barrier that is left on a surface that the metal wets.
 *
 * $$S(\theta) = \frac{(2 + \cos\theta)(1 - \cos\theta)^2}{4}$$
 *
 * @param contactAngle θ of the metal on the surface, rad: from 0 (spreads) to π (does not wet)
 * @returns S, from 0 to 1
 * @validity A spherical cap on a smooth, even surface.
 * @throws {RangeError} for an angle outside 0 to π
 * @source closed form: classical nucleation theory
 * @example
 * wettingFactor(Math.PI / 2) // 0.5
 */
export function wettingFactor(contactAngle: number): number {
  requireWithin('contact angle', contactAngle, 'rad', { from: 0, to: Math.PI });
  const cosine = Math.cos(contactAngle);
  return ((2 + cosine) * (1 - cosine) ** 2) / 4;
}

/**
 * Energy that a nucleus must overcome.
 *
 * $$\Delta G^* = \frac{16 \pi \gamma^3 V_\mathrm{m}^2}{3 (z F \eta)^2}\, S(\theta)$$
 *
 * @param nucleus SI, see {@link Nucleus}
 * @param overpotential η of nucleation, V, of either sign
 * @param contactAngle θ, rad: π if absent, that is a nucleus in free electrolyte
 * @returns ΔG*, J
 * @validity As `criticalRadius`. γ enters cubed: an uncertain γ makes the barrier far more uncertain.
 * @throws {RangeError} for γ, V_m or z that is not positive, no overpotential, or an angle outside 0 to π
 * @source closed form: classical nucleation theory
 * @example
 * nucleationBarrier({ surfaceEnergy: 0.24, molarVolume: 23.75e-6 }, 0.01) // 1.40e-16
 */
export function nucleationBarrier(
  nucleus: Nucleus,
  overpotential: number,
  contactAngle = Math.PI,
): number {
  const radius = criticalRadius(nucleus, overpotential);
  const sphere = (4 / 3) * Math.PI * radius ** 2 * nucleus.surfaceEnergy;
  return sphere * wettingFactor(contactAngle);
}

/**
 * A barrier in units of the thermal energy.
 *
 * $$b = \frac{\Delta G^*}{k T}$$
 *
 * @param barrier ΔG*, J
 * @param temperature T, K
 * @returns b, dimensionless
 * @validity Everywhere.
 * @throws {RangeError} for a negative barrier or a temperature that is not positive
 * @source closed form: definition
 * @example
 * thermalBarrier(4.1164e-21, 298.15) // 1.000
 */
export function thermalBarrier(barrier: number, temperature: number): number {
  requireWithin('barrier', barrier, 'J', { from: 0 });
  requireWithin('temperature', temperature, 'K', { above: 0 });
  return barrier / (boltzmannConstant.value * temperature);
}
