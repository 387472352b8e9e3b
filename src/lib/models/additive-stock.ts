import { faradayConstant } from './constants.ts';
import { requireWithin } from './domain.ts';

/** What of an additive stands over each piece of electrode. SI. */
export interface AdditiveDose {
  /** c in the electrolyte, mol m⁻³. */
  readonly concentration: number;
  /** h, volume of electrolyte per area of electrode, m³ m⁻². */
  readonly liquidHeight: number;
  /** z that each molecule takes up before it is inert, dimensionless. */
  readonly electrons: number;
}

/**
 * Concentration of an additive that is given by mass.
 *
 * $$c = \frac{w \rho}{M}$$
 *
 * @param massFraction w of the electrolyte, from 0 to 1
 * @param density ρ of the electrolyte with the additive, kg m⁻³
 * @param molarMass M of the additive, kg mol⁻¹
 * @returns c, mol m⁻³
 * @validity Needs the density of the solution; that of the solvent is near enough for a small dose.
 * @throws {RangeError} for a fraction outside 0 to 1, or a density or molar mass that is not positive
 * @source closed form: definition
 * @example
 * doseConcentration(0.05, 1200, 0.10605) // 565.8
 */
export function doseConcentration(
  massFraction: number,
  density: number,
  molarMass: number,
): number {
  requireWithin('mass fraction of the additive', massFraction, '', { from: 0, to: 1 });
  requireWithin('density', density, 'kg m⁻³', { above: 0 });
  requireWithin('molar mass', molarMass, 'kg mol⁻¹', { above: 0 });
  return (massFraction * density) / molarMass;
}

/**
 * Charge that an additive can take up, per area of electrode, until none of it is left.
 *
 * $$Q_\mathrm{a} = z F c h$$
 *
 * @param dose SI, see {@link AdditiveDose}
 * @returns Q_a, C m⁻²
 * @validity All of the additive reaches this electrode, none the other, and its products take up nothing more. Between
 * two electrodes that consume it, each has half of the liquid.
 * @throws {RangeError} for a negative concentration or height, or a number of electrons that is not positive
 * @source closed form: Faraday's law
 * @example
 * doseCharge({ concentration: 10, liquidHeight: 5e-4, electrons: 1 }) // 482.4
 */
export function doseCharge({ concentration, liquidHeight, electrons }: AdditiveDose): number {
  requireWithin('concentration', concentration, 'mol m⁻³', { from: 0 });
  requireWithin('height of the liquid', liquidHeight, 'm', { from: 0 });
  requireWithin('number of electrons', electrons, '', { above: 0 });
  return electrons * faradayConstant.value * concentration * liquidHeight;
}

/**
 * Cycles for which an additive could feed all that is lost.
 *
 * $$n_\mathrm{a} = \frac{Q_\mathrm{a}}{(1 - CE)\,Q}$$
 *
 * @param dose Q_a, C m⁻²
 * @param arealCapacity Q that each cycle plates, C m⁻²
 * @param efficiency CE, the same in every cycle, dimensionless
 * @returns n_a, dimensionless
 * @validity All lost charge reduces the additive. Metal that loses contact is lost without it, which makes the additive last
 * longer; a first film that takes more than later cycles makes it last less long.
 * @throws {RangeError} for a negative charge, a capacity that is not positive, or an efficiency that is not from 0 below 1
 * @source closed form: balance of charge
 * @example
 * doseCycles(482.4, 36000, 0.995) // 2.68
 */
export function doseCycles(dose: number, arealCapacity: number, efficiency: number): number {
  requireWithin('charge of the dose', dose, 'C m⁻²', { from: 0 });
  requireWithin('areal capacity', arealCapacity, 'C m⁻²', { above: 0 });
  requireWithin('Coulombic efficiency', efficiency, '', { from: 0, below: 1 });
  return dose / ((1 - efficiency) * arealCapacity);
}
