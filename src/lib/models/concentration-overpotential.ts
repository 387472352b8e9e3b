import { requireWithin } from './domain.ts';
import { requireAnionTransport } from './electrolyte.ts';
import type { EndConcentrations } from './steady-state.ts';
import { thermalVoltage } from './thermal-voltage.ts';

/** SI. */
export interface ConcentrationCell {
  /** t₊, from 0 below 1. */
  readonly cationTransference: number;
  /** T, K. */
  readonly temperature: number;
  /** χ = 1 + dlnγ/dlnc, 1 (an ideal solution) if absent. */
  readonly thermodynamicFactor?: number;
}

/**
 * Voltage that a difference in concentration between the electrodes takes.
 *
 * $$\eta = \frac{2 t_\mathrm{a} \chi R T}{F} \ln\frac{c_\mathrm{anode}}{c_\mathrm{cathode}}, \qquad
 * \chi = 1 + \frac{\mathrm{d}\ln\gamma}{\mathrm{d}\ln c}$$
 *
 * @param cell SI, see {@link ConcentrationCell}
 * @param ends concentrations at the dissolving and the depositing electrode, mol m⁻³
 * @returns η, V
 * @validity A 1:1 salt; a thermodynamic factor of 1 takes the solution as ideal.
 * @throws {RangeError} for concentrations, temperature or thermodynamic factor that are not positive
 * @source closed form: concentration cell with transference
 * @example
 * concentrationOverpotential({ cationTransference: 0.4, temperature: 298.15 }, { dissolving: 1500, depositing: 500 }) // 0.03387
 */
export function concentrationOverpotential(
  cell: ConcentrationCell,
  ends: EndConcentrations,
): number {
  const { cationTransference, temperature, thermodynamicFactor = 1 } = cell;
  requireAnionTransport(cationTransference);
  requireWithin('thermodynamic factor', thermodynamicFactor, '', { above: 0 });
  for (const [electrode, concentration] of Object.entries(ends)) {
    requireWithin(`concentration at the ${electrode} electrode`, concentration, 'mol m⁻³', {
      above: 0,
    });
  }
  const scale = 2 * (1 - cationTransference) * thermalVoltage(temperature) * thermodynamicFactor;
  return scale * Math.log(ends.dissolving / ends.depositing);
}
