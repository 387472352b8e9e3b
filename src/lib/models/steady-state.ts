import { noDepletion } from './electrolyte.ts';
import type { Outcome } from './outcome.ts';
import { type TransportCell, transportNumbers } from './transport-cell.ts';

/** Concentrations at the two electrodes, mol m⁻³. */
export interface EndConcentrations {
  readonly dissolving: number;
  readonly depositing: number;
}

/**
 * Concentrations at the electrodes once they no longer change; between them the profile is a straight line.
 *
 * $$c = c_0 \pm \frac{t_\mathrm{a} J L}{2 z_\mathrm{c} F D_\mathrm{eff}}$$
 *
 * @param cell SI, see {@link TransportCell}
 * @returns mol m⁻³; above J*, where no steady state exists, a reason instead
 * @validity Constant D and t₊, no convection, salt conserved, J ≤ J*.
 * @throws {RangeError} for a negative current density and for other arguments that are not positive
 * @source brissot1999, rosso2006
 * @example
 * steadyConcentrations({ electrolyte: { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 }, distance: 1e-3, currentDensity: 48.243 }).result.depositing // 500.0
 */
export function steadyConcentrations(cell: TransportCell): Outcome<EndConcentrations> {
  const { concentration, cationTransference } = cell.electrolyte;
  const difference = (transportNumbers(cell).slope * cell.distance) / 2;
  if (cationTransference === 1) return { holds: false, reason: noDepletion };
  if (difference > concentration) return { holds: false, reason: aboveLimit };
  return {
    holds: true,
    result: { dissolving: concentration + difference, depositing: concentration - difference },
  };
}

const aboveLimit =
  'Above the limiting current density J* there is no steady state: the salt at the negative electrode runs out.';
