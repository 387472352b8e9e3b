import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import {
  type ConductivityPoint,
  type Estimate,
  estimate,
  requireSeries,
} from './conductivity-series.ts';
import { requireWithin } from './domain.ts';
import { assess, halfWidth, linearParameters, type Regression } from './least-squares.ts';

/** SI. */
export interface VtfParameters {
  /** A, S K^½ m⁻¹. */
  readonly prefactor: number;
  /** B, K; R times it is often called an activation energy. */
  readonly pseudoActivation: number;
  /** T₀, K: where the conductivity would vanish. */
  readonly vanishing: number;
}

/** SI. */
export interface VtfFit {
  readonly form: 'vtf';
  /** B, K. */
  readonly pseudoActivation: Estimate;
  /** T₀, K. */
  readonly vanishing: Estimate;
  /** ln A with A in S K^½ m⁻¹. */
  readonly logPrefactor: Estimate;
  /** Of ln σ√T against ln A, B and T₀. */
  readonly regression: Regression;
}

/** ln A, B and T₀; the last two over the mean temperature while they are searched. */
type Parameters = readonly [logPrefactor: number, pseudoActivation: number, vanishing: number];

/** Temperatures and ln σ√T. */
interface Curve {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const curveAt = ([a, b, zero]: Parameters, x: number): number => a - b / (x - zero);

/**
 * The derivatives of ln σ√T by the three parameters.
 *
 * @internal
 */
export function vtfRow([, b, zero]: Parameters, x: number): [number, number, number] {
  return [1, -1 / (x - zero), -b / (x - zero) ** 2];
}

const residualsOf = ({ x, y }: Curve, parameters: Parameters): number[] =>
  y.map((value, i) => value - curveAt(parameters, x[i] as number));

/** With T₀ given, the equation is linear in the other two. */
function withVanishing({ x, y }: Curve, zero: number): Parameters {
  const rows = x.map((value) => [1, -1 / (value - zero)]);
  const [a, b] = linearParameters(rows, y) as [number, number];
  return [a, b, zero];
}

/** T₀ comes no nearer to the lowest temperature, where the equation has no value. */
const nearest = 0.999;

const STARTS = 24;

/** The best of some values of T₀, both limits among them: the search may have more than one valley. */
function start(curve: Curve, lowest: number): Parameters {
  const squares = (parameters: Parameters) =>
    residualsOf(curve, parameters).reduce((sum, residual) => sum + residual ** 2, 0);
  return Array.from({ length: STARTS + 1 }, (_, i) =>
    withVanishing(curve, (i / STARTS) * nearest * lowest),
  ).reduce((best, next) => (squares(next) < squares(best) ? next : best));
}

function search(curve: Curve): Parameters {
  const lowest = Math.min(...curve.x);
  const asParameters = (values: number[]) => values as [number, number, number];
  const { parameterValues } = levenbergMarquardt(
    { x: [...curve.x], y: [...curve.y] },
    (values) => (x) => curveAt(asParameters(values), x),
    {
      initialValues: [...start(curve, lowest)],
      jacobianFunction: (values) => (x) => vtfRow(asParameters(values), x),
      minValues: [-1e9, -1e9, 0],
      maxValues: [1e9, 1e9, nearest * lowest],
      errorTolerance: 0,
    },
  );
  return withVanishing(curve, parameterValues[2] as number);
}

/**
 * Conductivity by the equation of Vogel, Tammann and Fulcher.
 *
 * $$\sigma = A\,T^{-1/2} \exp\!\left(-\frac{B}{T - T_0}\right)$$
 *
 * @param parameters SI, see {@link VtfParameters}
 * @param temperature T, K
 * @returns σ, S m⁻¹
 * @validity Ions that move with the segments of a polymer or the molecules of a liquid, above the glass transition.
 * @throws {RangeError} for a prefactor that is not positive, a negative T₀, or a temperature that is not above T₀
 * @source closed form: the definition of T₀ and B
 * @example
 * vtfConductivity({ prefactor: 13.15, pseudoActivation: 277.4, vanishing: 150.8 }, 298.15) // 0.116
 */
export function vtfConductivity(parameters: VtfParameters, temperature: number): number {
  const { prefactor, pseudoActivation, vanishing } = parameters;
  requireWithin('prefactor', prefactor, 'S K^½ m⁻¹', { above: 0 });
  requireWithin('temperature T₀', vanishing, 'K', { from: 0 });
  requireWithin('temperature', temperature, 'K', { above: vanishing });
  return (
    (prefactor / Math.sqrt(temperature)) * Math.exp(-pseudoActivation / (temperature - vanishing))
  );
}

/**
 * The three parameters of Vogel, Tammann and Fulcher of a series of conductivities, with their 95 % intervals, and
 * which of them the series does not identify.
 *
 * $$\ln \sigma\sqrt T = \ln A - \frac{B}{T - T_0}; \qquad
 * \pm\,t_{0.975,\,n-3}\,\sqrt{\big[s^2 (J^\mathsf{T} J)^{-1}\big]_{kk}}$$
 *
 * A parameter is in doubt if its interval is wider than its value or holds what cannot be (T₀ below 0 K or above the
 * lowest temperature, B below 0), if the best T₀ stands at 0 K or at the lowest temperature, or if the Jacobian's
 * condition number exceeds 10⁷.
 *
 * @param points SI, see {@link ConductivityPoint}; 4 or more, in any order
 * @returns B and T₀ in K and ln A with intervals, see {@link VtfFit}
 * @validity That of `fitArrhenius`; the intervals take the equation as straight within them, which a wide one is not.
 * @throws {RangeError} for less than 4 points, a temperature or conductivity that is not positive, or less than 3
 * different temperatures
 * @source closed form: least squares after Levenberg and Marquardt
 * @example
 * fitVtf([{ temperature: 250, conductivity: 0.01 }, { temperature: 280, conductivity: 0.05 }, { temperature: 310, conductivity: 0.12 }, { temperature: 340, conductivity: 0.21 }]).regression.freedom // 1
 */
export function fitVtf(points: readonly ConductivityPoint[]): VtfFit {
  requireSeries(points, 3);
  const temperatures = points.map(({ temperature }) => temperature);
  const mean = temperatures.reduce((sum, value) => sum + value, 0) / temperatures.length;
  const y = points.map((point) => Math.log(point.conductivity * Math.sqrt(point.temperature)));
  const [a, b, zero] = search({ x: temperatures.map((value) => value / mean), y });
  const parameters: Parameters = [a, b * mean, zero * mean];
  const rows = temperatures.map((temperature) => vtfRow(parameters, temperature));
  const residuals = residualsOf({ x: temperatures, y }, parameters);
  const regression = assess(parameters, rows, y, residuals);
  const lowest = Math.min(...temperatures);
  const isAtLimit = !(zero > 0 && zero * mean < nearest * lowest * (1 - 1e-6));
  const atLimit = isAtLimit ? ({ doubt: 'at-limit' } as const) : {};
  return {
    form: 'vtf',
    pseudoActivation: { ...estimate(regression, 1, { from: 0 }), ...atLimit },
    vanishing: { ...estimate(regression, 2, { from: 0, to: lowest }), ...atLimit },
    logPrefactor: { value: a, halfWidth: halfWidth(regression, [1, 0, 0]) },
    regression,
  };
}
