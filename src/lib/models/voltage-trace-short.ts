import { ohmicLoss } from './asr.ts';
import { requireWithin } from './domain.ts';
import { type CyclingTest, directionOf, type Moment, timeOf } from './voltage-trace.ts';

/** A path for electrons from electrode to electrode. SI. */
export interface InternalShort {
  /** R_e of the path, times the electrode's area, Ω m². */
  readonly shunt: number;
  /** When it closes, since the start of the test, s. */
  readonly since: number;
}

/**
 * Share of the current that ions still carry beside an internal short, and so the share that plates sodium.
 *
 * $$f = \frac{R_\mathrm{e}}{R + R_\mathrm{e}}$$
 *
 * @param resistance R of the ions' path, area-specific, Ω m²
 * @param shunt R_e of the electrons' path, times the electrode's area, Ω m²
 * @returns f, from 0 to 1
 * @validity Both paths ohmic.
 * @throws {RangeError} for a resistance or shunt that is not positive
 * @source closed form: resistances in parallel
 * @example
 * ionicShare(0.01, 0.005) // 0.3333
 */
export function ionicShare(resistance: number, shunt: number): number {
  requireWithin('resistance', resistance, 'Ω m²', { above: 0 });
  requireWithin('shunt', shunt, 'Ω m²', { above: 0 });
  return shunt / (resistance + shunt);
}

/**
 * Voltage of a symmetric cell with an internal short: from one moment on lower rectangles. A soft short (R_e of the size
 * of R) leaves a smooth, low and lasting voltage, which looks like a good cell's long life; a hard one (R_e far below R)
 * leaves J R_e, next to nothing.
 *
 * $$V = (-1)^k J \begin{cases} R & t < t_\mathrm{s} \\ \dfrac{R R_\mathrm{e}}{R + R_\mathrm{e}} & t \ge t_\mathrm{s} \end{cases}$$
 *
 * @param test SI, see {@link CyclingTest}; the resistance above 0
 * @param short SI, see {@link InternalShort}
 * @param moment SI, see {@link Moment}
 * @returns V, V
 * @validity That of `healthyVoltage`; a path that closes once and stays as it is. True soft shorts flicker, grow, burn
 * through and come back.
 * @throws {RangeError} as `healthyVoltage` and `ionicShare` do, and for a negative time of the short
 * @source closed form: resistances in parallel
 * @example
 * shortedVoltage({ currentDensity: 5, arealCapacity: 18000, resistance: 0.01 }, { shunt: 0.005, since: 0 }, { halfCycle: 0, elapsed: 0 }) // 0.01667
 */
export function shortedVoltage(
  test: CyclingTest,
  { shunt, since }: InternalShort,
  moment: Moment,
): number {
  requireWithin('time of the short', since, 's', { from: 0 });
  const ionic = ionicShare(test.resistance, shunt);
  const resistance = timeOf(test, moment) < since ? test.resistance : ionic * test.resistance;
  return directionOf(moment) * ohmicLoss(test.currentDensity, resistance);
}
