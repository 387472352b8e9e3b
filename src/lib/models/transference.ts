import { requireWithin } from './domain.ts';
import type { Outcome } from './outcome.ts';

/** What a symmetric cell shows under a small constant voltage. SI; currents and resistances of the same cell. */
export interface Polarisation {
  /** ΔV, V: around 10 mV. */
  readonly voltage: number;
  /** I₀ right after the step, before concentrations change, A. */
  readonly initialCurrent: number;
  /** I_ss in the steady state, A. */
  readonly steadyCurrent: number;
  /** R₀ of both interfaces before, Ω. */
  readonly initialResistance: number;
  /** R_ss of both interfaces in the steady state, Ω. */
  readonly steadyResistance: number;
}

function requirePolarisation(measured: Polarisation): void {
  requireWithin('voltage', measured.voltage, 'V', { above: 0 });
  requireWithin('initial current', measured.initialCurrent, 'A', { above: 0 });
  const steady = { above: 0, to: measured.initialCurrent };
  requireWithin('steady current', measured.steadyCurrent, 'A', steady);
  requireWithin('initial interface resistance', measured.initialResistance, 'Ω', { from: 0 });
  requireWithin('steady interface resistance', measured.steadyResistance, 'Ω', { from: 0 });
}

/**
 * Share of the initial current that is left in the steady state, corrected for the interfaces.
 *
 * $$\rho_+ = \frac{I_\mathrm{ss}(\Delta V - I_0 R_0)}{I_0(\Delta V - I_\mathrm{ss} R_\mathrm{ss})}$$
 *
 * @param measured SI, see {@link Polarisation}
 * @returns ρ₊, dimensionless, from above 0 to 1, or why the measurement gives none
 * @validity Equals t₊ only in an ideal dilute solution. In a concentrated one it is a current fraction and not t₊⁰, which
 * can be negative. Small voltage, one salt, electrodes of its metal.
 * @throws {RangeError} for a voltage or current that is not positive, a negative resistance, or a current that grows
 * @source closed form: the correction of Bruce and Vincent
 * @example
 * currentFraction({ voltage: 0.01, initialCurrent: 1e-4, steadyCurrent: 5e-5, initialResistance: 20, steadyResistance: 30 }).result // 0.4706
 */
export function currentFraction(measured: Polarisation): Outcome<number> {
  requirePolarisation(measured);
  const { voltage, initialCurrent, steadyCurrent, initialResistance, steadyResistance } = measured;
  const initialLoss = voltage - initialCurrent * initialResistance;
  const steadyLoss = voltage - steadyCurrent * steadyResistance;
  if (Math.min(initialLoss, steadyLoss) <= 0) return { holds: false, reason: interfacesTakeAll };
  const fraction = (steadyCurrent * initialLoss) / (initialCurrent * steadyLoss);
  if (fraction > 1) return { holds: false, reason: electrolyteChanged };
  return { holds: true, result: fraction };
}

const interfacesTakeAll =
  'The interfaces take the whole voltage: nothing is left for the electrolyte, and the resistances do not fit the currents.';

const electrolyteChanged =
  'The electrolyte would conduct better in the steady state than at first, which a passive cell does not do.';
