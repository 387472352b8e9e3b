import { requireWithin } from './domain.ts';
import { halfWidth, type Regression } from './least-squares.ts';

/** A measured conductivity. SI. */
export interface ConductivityPoint {
  /** T, K. */
  readonly temperature: number;
  /** σ, S m⁻¹. */
  readonly conductivity: number;
}

/** Why a series does not tell what a parameter is. */
export type Doubt =
  /** Its 95 % interval is wider than its value. */
  | 'wide'
  /** Its 95 % interval holds values that it cannot have. */
  | 'impossible'
  /** The best value stands where the possible ones end, and has no interval there. */
  | 'at-limit'
  /** Another value of it, with others of the rest, fits the points as well within rounding. */
  | 'ill-conditioned';

/** A parameter with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly halfWidth: number;
  /** Absent where the series identifies the parameter. */
  readonly doubt?: Doubt;
}

/** Above it the digits of a double no longer tell one set of parameters from another. */
const worstCondition = 1e7;

/**
 * Checks the points and that they are enough for so many parameters.
 *
 * @internal
 */
export function requireSeries(points: readonly ConductivityPoint[], parameters: number): void {
  requireWithin('number of points', points.length, '', { from: parameters + 1 });
  for (const { temperature, conductivity } of points) {
    requireWithin('temperature', temperature, 'K', { above: 0 });
    requireWithin('conductivity', conductivity, 'S m⁻¹', { above: 0 });
  }
  const different = new Set(points.map(({ temperature }) => temperature)).size;
  requireWithin('number of different temperatures', different, '', { from: parameters });
}

/**
 * A parameter of a fit; it is in doubt if its interval leaves `possible`.
 *
 * @internal
 */
export function estimate(
  regression: Regression,
  place: number,
  possible: { readonly from?: number; readonly to?: number } = {},
): Estimate {
  const weights = regression.parameters.map((_, k) => (k === place ? 1 : 0));
  const value = regression.parameters[place] as number;
  const half = halfWidth(regression, weights);
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = possible;
  if (regression.condition > worstCondition)
    return { value, halfWidth: half, doubt: 'ill-conditioned' };
  if (value - half < from || value + half > to)
    return { value, halfWidth: half, doubt: 'impossible' };
  if (2 * half > Math.abs(value)) return { value, halfWidth: half, doubt: 'wide' };
  return { value, halfWidth: half };
}
