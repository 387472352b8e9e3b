import { requireWithin } from './domain.ts';
import { thermalVoltage } from './thermal-voltage.ts';

/** An ion and its metal. SI. */
export interface IonCouple {
  /** E° against any reference, V; the same reference for all couples that are compared. */
  readonly standardPotential: number;
  /** Charge number n of the ion; as many electrons reduce it to the metal. */
  readonly ionCharge: number;
}

/** Under which a metal is plated. SI. */
export interface PlatingConditions {
  /** Activity of the plated metal's ion, dimensionless (commonly its concentration over 1 mol L⁻¹). */
  readonly activity: number;
  /** η of plating, V: 0 at equilibrium, below 0 while metal is deposited. */
  readonly overpotential: number;
  /** T, K. */
  readonly temperature: number;
}

function requireCouple(name: string, { standardPotential, ionCharge }: IonCouple): void {
  requireWithin(`standard potential of the ${name}`, standardPotential, 'V', {});
  requireWithin(`charge number of the ${name}`, ionCharge, '', { above: 0 });
}

function requireActivity(activity: number): void {
  requireWithin('activity', activity, '', { above: 0 });
}

/**
 * Equilibrium potential of a metal in a solution of its ion.
 *
 * $$E = E^\circ + \frac{RT}{nF} \ln a$$
 *
 * @param couple SI, see {@link IonCouple}
 * @param activity a of the ion, dimensionless
 * @param temperature T, K
 * @returns E, V against the reference of E°
 * @validity E° is usually measured in water and used in organic electrolytes; activity is usually taken as concentration
 * over 1 mol L⁻¹. Both are crude and must be said.
 * @throws {RangeError} for an activity, temperature or charge number that is not positive
 * @source closed form: Nernst's equation
 * @example
 * nernstPotential({ standardPotential: -3.026, ionCharge: 1 }, 0.05, 298.15) // -3.1030
 */
export function nernstPotential(couple: IonCouple, activity: number, temperature: number): number {
  requireCouple('ion', couple);
  requireActivity(activity);
  const scale = thermalVoltage(temperature) / couple.ionCharge;
  return couple.standardPotential + scale * Math.log(activity);
}

/**
 * Activity below which a cation is not reduced where another metal is plated, so that it can gather there and shield.
 *
 * $$a^* = a_\mathrm{M}^{\,n_\mathrm{s}/n_\mathrm{M}}
 * \exp\frac{n_\mathrm{s} F (E^\circ_\mathrm{M} + \eta - E^\circ_\mathrm{s})}{RT}$$
 *
 * @param shield the cation, SI, see {@link IonCouple}
 * @param metal that is plated, SI, see {@link IonCouple}
 * @param conditions SI, see {@link PlatingConditions}
 * @returns a*, dimensionless; above what dissolves there is no limit in practice
 * @validity As `nernstPotential`; no alloys, no underpotential deposition. The charge of the cation stands in the
 * exponent: limits of divalent cations have been published with n = 1, which is wrong by orders of magnitude.
 * @throws {RangeError} for activity, temperature or charge numbers that are not positive, or an overpotential above 0
 * @source ding2013
 * @example
 * shieldLimit({ standardPotential: -2.931, ionCharge: 1 }, { standardPotential: -3.0401, ionCharge: 1 }, { activity: 1, overpotential: 0, temperature: 298.15 }) // 0.0143
 */
export function shieldLimit(
  shield: IonCouple,
  metal: IonCouple,
  conditions: PlatingConditions,
): number {
  const { activity, overpotential, temperature } = conditions;
  requireCouple('shielding cation', shield);
  requireCouple('plated metal', metal);
  requireActivity(activity);
  requireWithin('overpotential', overpotential, 'V', { to: 0 });
  const potential = metal.standardPotential + overpotential - shield.standardPotential;
  const perVolt = shield.ionCharge / thermalVoltage(temperature);
  return activity ** (shield.ionCharge / metal.ionCharge) * Math.exp(perVolt * potential);
}
