import { layerResistance, ohmicLoss } from './asr.ts';
import { parabolicThickness } from './sei-growth.ts';
import { type CyclingTest, directionOf, type Moment, timeOf } from './voltage-trace.ts';

/** An interphase on either electrode that goes on growing. SI. */
export interface ThickeningInterphase {
  /** L₀ at the start, which the fresh cell's resistance holds already, m. */
  readonly initial: number;
  /** k, m² s⁻¹. */
  readonly growthConstant: number;
  /** σ for sodium ions, S m⁻¹. */
  readonly conductivity: number;
}

/**
 * Voltage of a symmetric cell whose interphases thicken: rectangles that grow, fast at first, then ever more slowly.
 *
 * $$V = (-1)^k J \left(R + 2\,\frac{L(t) - L_0}{\sigma}\right), \quad L^2 = L_0^2 + 2kt$$
 *
 * @param test SI, see {@link CyclingTest}
 * @param interphase SI, see {@link ThickeningInterphase}
 * @param moment SI, see {@link Moment}
 * @returns V, V
 * @validity That of `healthyVoltage` and of `parabolicThickness`: one-dimensional, alike on both electrodes, nothing
 * cracks or dissolves. An interphase that breaks in each cycle grows in proportion to time instead.
 * @throws {RangeError} as `healthyVoltage` and `parabolicThickness` do, and for a conductivity that is not positive
 * @source closed form: dL/dt = k/L in series with the cell
 * @example
 * thickeningVoltage({ currentDensity: 5, arealCapacity: 18000, resistance: 0.01 }, { initial: 0, growthConstant: 5e-22, conductivity: 1e-5 }, { halfCycle: 0, elapsed: 1000 }) // 0.051
 */
export function thickeningVoltage(
  test: CyclingTest,
  { initial, growthConstant, conductivity }: ThickeningInterphase,
  moment: Moment,
): number {
  const thickness = parabolicThickness(initial, growthConstant, timeOf(test, moment));
  // The root of a square may be smaller than what was squared, in the last digit.
  const grown = Math.max(0, thickness - initial);
  const resistance = test.resistance + 2 * layerResistance(grown, conductivity);
  return directionOf(moment) * ohmicLoss(test.currentDensity, resistance);
}
