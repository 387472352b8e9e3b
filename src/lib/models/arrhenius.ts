import {
  type ConductivityPoint,
  type Estimate,
  estimate,
  requireSeries,
} from './conductivity-series.ts';
import { gasConstant } from './constants.ts';
import { requireWithin } from './domain.ts';
import { assess, halfWidth, linearParameters, type Regression } from './least-squares.ts';

/** Whether σ or σT is taken as an exponential of 1/T: m = 0 or 1 in ln σTᵐ. */
export type ArrheniusForm = 'ln-sigma' | 'ln-sigma-t';

/** SI. */
export interface ArrheniusParameters {
  readonly form: ArrheniusForm;
  /** A, S m⁻¹, or S K m⁻¹ in the form of σT. */
  readonly prefactor: number;
  /** E_a, J mol⁻¹. */
  readonly activationEnergy: number;
}

/** SI. */
export interface ArrheniusFit {
  readonly form: ArrheniusForm;
  /** E_a, J mol⁻¹. */
  readonly activationEnergy: Estimate;
  /** ln A with A in S m⁻¹, or S K m⁻¹ in the form of σT. */
  readonly logPrefactor: Estimate;
  /** Of ln σ or ln σT against 1 and −1/(RT). */
  readonly regression: Regression;
}

/** m in ln σTᵐ. */
const powerOf = (form: ArrheniusForm): number => (form === 'ln-sigma' ? 0 : 1);

/**
 * The derivatives of ln σTᵐ by ln A and E_a.
 *
 * @internal
 */
export function arrheniusRow(temperature: number): [number, number] {
  return [1, -1 / (gasConstant.value * temperature)];
}

/**
 * Conductivity by the Arrhenius equation, in either of its two forms.
 *
 * $$\sigma = A\,e^{-E_\mathrm{a}/RT} \quad\text{or}\quad \sigma T = A\,e^{-E_\mathrm{a}/RT}$$
 *
 * @param parameters SI, see {@link ArrheniusParameters}
 * @param temperature T, K
 * @returns σ, S m⁻¹
 * @validity Ions that hop between like sites: crystals and glasses. The two forms give activation energies that
 * differ by about RT, so the form belongs to the number.
 * @throws {RangeError} for a prefactor or temperature that is not positive
 * @source closed form: the definition of an activation energy
 * @example
 * arrheniusConductivity({ form: 'ln-sigma', prefactor: 2.964, activationEnergy: 8128.8 }, 298.15) // 0.1116
 */
export function arrheniusConductivity(
  parameters: ArrheniusParameters,
  temperature: number,
): number {
  const { form, prefactor, activationEnergy } = parameters;
  requireWithin('prefactor', prefactor, form === 'ln-sigma' ? 'S m⁻¹' : 'S K m⁻¹', { above: 0 });
  requireWithin('temperature', temperature, 'K', { above: 0 });
  const exponential = Math.exp(-activationEnergy / (gasConstant.value * temperature));
  return (prefactor * exponential) / temperature ** powerOf(form);
}

/**
 * Activation energy and prefactor of a series of conductivities, with their 95 % intervals.
 *
 * $$\ln \sigma T^m = \ln A - \frac{E_\mathrm{a}}{RT}, \quad m = 0, 1; \qquad
 * \pm\,t_{0.975,\,n-2}\,\sqrt{\big[s^2 (X^\mathsf{T} X)^{-1}\big]_{kk}}$$
 *
 * @param points SI, see {@link ConductivityPoint}; 3 or more, in any order
 * @param form of the equation: one of {@link ArrheniusForm}
 * @returns E_a in J mol⁻¹ and ln A with intervals, see {@link ArrheniusFit}; r² is that of ln σTᵐ and so does not
 * compare the forms, the scatter does
 * @validity Errors that are independent and of one size relative to σ; the scatter of the points is all that is known
 * of them. The interval speaks of these points: not of other samples, nor of temperatures beyond theirs.
 * @throws {RangeError} for less than 3 points, a temperature or conductivity that is not positive, or one temperature only
 * @source closed form: linear least squares
 * @example
 * fitArrhenius([{ temperature: 250, conductivity: 0.05 }, { temperature: 300, conductivity: 0.1 }, { temperature: 350, conductivity: 0.2 }], 'ln-sigma').activationEnergy.value // 9993
 */
export function fitArrhenius(
  points: readonly ConductivityPoint[],
  form: ArrheniusForm,
): ArrheniusFit {
  requireSeries(points, 2);
  const rows = points.map(({ temperature }) => arrheniusRow(temperature));
  const response = points.map(({ temperature, conductivity }) =>
    Math.log(conductivity * temperature ** powerOf(form)),
  );
  const [logPrefactor, energy] = linearParameters(rows, response) as [number, number];
  const residuals = response.map(
    (y, i) => y - logPrefactor - energy * (rows[i] as [number, number])[1],
  );
  const regression = assess([logPrefactor, energy], rows, response, residuals);
  return {
    form,
    activationEnergy: estimate(regression, 1),
    // A logarithm may have any value, 0 too: its interval alone says how well it is known.
    logPrefactor: { value: logPrefactor, halfWidth: halfWidth(regression, [1, 0]) },
    regression,
  };
}
