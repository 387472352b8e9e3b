import { faradayConstant } from './constants.ts';
import { requireWithin } from './domain.ts';
import { type BinaryElectrolyte, requireAnionTransport, saltTransport } from './electrolyte.ts';

/**
 * Sand's time: when the salt at the electrode is used up, in an electrolyte that extends without end.
 *
 * $$\tau = \pi\,\varepsilon D_\mathrm{eff} \left(\frac{z_\mathrm{c} F c_0}{2 J t_\mathrm{a}}\right)^2$$
 *
 * with D_eff = D/N_M and t_a = 1 − t₊ (written elsewhere with mobilities, (μ_a + μ_c)/μ_a = 1/t_a).
 *
 * @param electrolyte SI, see {@link BinaryElectrolyte}
 * @param currentDensity J, A m⁻²
 * @returns τ, s
 * @validity Constant D and t₊; between electrodes only for J > J* and L ≫ √(Dτ): see `depletion`. D falls with
 * concentration, so that raising c₀ alone flatters the result.
 * @throws {RangeError} for t₊ = 1, where no anion moves and the time has no meaning, and for arguments that are not
 * positive
 * @source chazalviel1990, brissot1999
 * @example
 * sandTime({ diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 }, 10) // 60930
 */
export function sandTime(electrolyte: BinaryElectrolyte, currentDensity: number): number {
  const salt = saltTransport(electrolyte);
  requireAnionTransport(electrolyte.cationTransference);
  requireWithin('current density', currentDensity, 'A m⁻²', { above: 0 });
  const charge = salt.cationCharge * faradayConstant.value * salt.concentration;
  const depth = charge / (2 * currentDensity * salt.anionTransference);
  return Math.PI * salt.porosity * salt.effectiveDiffusivity * depth ** 2;
}

/**
 * Limiting current density: above it the salt at the negative electrode runs out in a cell without convection.
 *
 * $$J^* = \frac{2 z_\mathrm{c} F c_0 D_\mathrm{eff}}{t_\mathrm{a} L}$$
 *
 * @param electrolyte SI, see {@link BinaryElectrolyte}
 * @param distance L between the electrodes, m
 * @returns J*, A m⁻²
 * @validity Constant D and t₊, salt conserved between two plane electrodes of one metal.
 * @throws {RangeError} for t₊ = 1, where no anion moves and there is no such limit, and for arguments that are not
 * positive
 * @source brissot1999, rosso2006
 * @example
 * limitingCurrentDensity({ diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 }, 1e-3) // 96.49
 */
export function limitingCurrentDensity(electrolyte: BinaryElectrolyte, distance: number): number {
  const salt = saltTransport(electrolyte);
  requireAnionTransport(electrolyte.cationTransference);
  requireWithin('distance', distance, 'm', { above: 0 });
  const charge = salt.cationCharge * faradayConstant.value * salt.concentration;
  return (2 * charge * salt.effectiveDiffusivity) / (salt.anionTransference * distance);
}
