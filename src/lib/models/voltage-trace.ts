import { ohmicLoss } from './asr.ts';
import { requireWhole, requireWithin } from './domain.ts';
import { cyclingTime } from './plating.ts';

/** A symmetric cell under a constant current that turns around after each half-cycle. SI. */
export interface CyclingTest {
  /** J, A m⁻². */
  readonly currentDensity: number;
  /** Q plated in each half-cycle, C m⁻². */
  readonly arealCapacity: number;
  /** R of the fresh cell, all of it, area-specific, Ω m². */
  readonly resistance: number;
}

/** A time in a test; a moment of turning has two names, the end of one half-cycle and the start of the next. */
export interface Moment {
  /** k, whole, from 0; the current of the even ones counts as positive, dimensionless. */
  readonly halfCycle: number;
  /** Since the half-cycle began, s. */
  readonly elapsed: number;
}

/**
 * How long the current flows one way.
 *
 * @internal
 */
export function halfCycleTime({ currentDensity, arealCapacity }: CyclingTest): number {
  return cyclingTime(0.5, currentDensity, arealCapacity);
}

/**
 * Since the start of the test, s.
 *
 * @internal
 */
export function timeOf(test: CyclingTest, { halfCycle, elapsed }: Moment): number {
  const half = halfCycleTime(test);
  requireWhole('half-cycle', halfCycle, { from: 0 });
  // The last digit of a product must not decide whether its own end belongs to a half-cycle.
  const isWithin = elapsed <= half * (1 + 1e-12);
  const limited = isWithin ? Math.min(elapsed, half) : elapsed;
  requireWithin('time in the half-cycle', limited, 's', { from: 0, to: half });
  return halfCycle * half + elapsed;
}

/**
 * Which way the current flows.
 *
 * @internal
 */
export function directionOf({ halfCycle }: Moment): 1 | -1 {
  return halfCycle % 2 === 0 ? 1 : -1;
}

/**
 * Voltage of a symmetric cell in which nothing changes: rectangles.
 *
 * $$V = (-1)^k J R$$
 *
 * @param test SI, see {@link CyclingTest}
 * @param moment SI, see {@link Moment}
 * @returns V, V
 * @validity Ohmic, without gradients of salt. Left out, here and in the other regimes: the spike of nucleation, the
 * kinetics of charge transfer beyond a resistance, drift of temperature, noise.
 * @throws {RangeError} for a current or capacity that is not positive, a negative resistance, or a moment outside the test
 * @source closed form: Ohm's law
 * @example
 * healthyVoltage({ currentDensity: 5, arealCapacity: 18000, resistance: 0.01 }, { halfCycle: 1, elapsed: 0 }) // -0.05
 */
export function healthyVoltage(test: CyclingTest, moment: Moment): number {
  timeOf(test, moment);
  return directionOf(moment) * ohmicLoss(test.currentDensity, test.resistance);
}
