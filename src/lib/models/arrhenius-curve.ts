import {
  type ArrheniusFit,
  type ArrheniusForm,
  arrheniusConductivity,
  arrheniusRow,
  fitArrhenius,
} from './arrhenius.ts';
import { fitVtf, type VtfFit, vtfConductivity, vtfRow } from './arrhenius-vtf.ts';
import type { ConductivityPoint } from './conductivity-series.ts';
import { halfWidth } from './least-squares.ts';

/** The equations by which conductivity is said to follow temperature. */
export type ConductivityForm = ArrheniusForm | 'vtf';

export type ConductivityFit = ArrheniusFit | VtfFit;

/** What a fit says of a temperature. SI. */
export interface FittedConductivity {
  /** σ, S m⁻¹. */
  readonly conductivity: number;
  /** The ends of the 95 % band of the curve, S m⁻¹. */
  readonly low: number;
  readonly high: number;
}

function curveAt(fit: ConductivityFit, temperature: number): number {
  const prefactor = Math.exp(fit.logPrefactor.value);
  if (fit.form === 'vtf') {
    const { pseudoActivation, vanishing } = fit;
    const parameters = { pseudoActivation: pseudoActivation.value, vanishing: vanishing.value };
    return vtfConductivity({ prefactor, ...parameters }, temperature);
  }
  const { form, activationEnergy } = fit;
  return arrheniusConductivity(
    { form, prefactor, activationEnergy: activationEnergy.value },
    temperature,
  );
}

function rowAt({ form, regression }: ConductivityFit, temperature: number): number[] {
  if (form !== 'vtf') return arrheniusRow(temperature);
  return vtfRow(regression.parameters as [number, number, number], temperature);
}

/**
 * A fit of any of the three equations.
 *
 * $$\ln \sigma = \ln A - \frac{E_\mathrm{a}}{RT}, \quad \ln \sigma T = \ln A - \frac{E_\mathrm{a}}{RT}, \quad
 * \ln \sigma\sqrt T = \ln A - \frac{B}{T - T_0}$$
 *
 * @param points SI, see {@link ConductivityPoint}
 * @param form which of them: one of {@link ConductivityForm}
 * @returns SI, what `fitArrhenius` or `fitVtf` gives
 * @validity That of `fitArrhenius` or `fitVtf`.
 * @throws {RangeError} as `fitArrhenius` or `fitVtf` does
 * @source closed form: least squares
 * @example
 * fitConductivity([{ temperature: 250, conductivity: 0.05 }, { temperature: 300, conductivity: 0.1 }, { temperature: 350, conductivity: 0.2 }], 'ln-sigma').regression.freedom // 1
 */
export function fitConductivity(
  points: readonly ConductivityPoint[],
  form: ConductivityForm,
): ConductivityFit {
  return form === 'vtf' ? fitVtf(points) : fitArrhenius(points, form);
}

/**
 * Conductivity that a fit gives at a temperature, with the 95 % band of the fitted curve.
 *
 * $$\ln \sigma \pm t_{0.975,\,\nu}\,\sqrt{g^\mathsf{T} C\,g}$$
 *
 * with C the covariance of the parameters and g the derivatives of ln σ by them.
 *
 * @param fit SI, of `fitConductivity`
 * @param temperature T, K
 * @returns σ and the band's ends, S m⁻¹
 * @validity The band is that of the mean curve: a further measurement scatters more widely. Outside the measured
 * temperatures it is an extrapolation, which the equation may not outlive.
 * @throws {RangeError} for a temperature that is not positive, or not above T₀
 * @source closed form: propagation of errors to first order
 * @example
 * fittedConductivity(fitConductivity([{ temperature: 250, conductivity: 0.05 }, { temperature: 300, conductivity: 0.1 }, { temperature: 350, conductivity: 0.2 }], 'ln-sigma'), 300).conductivity // 0.1079
 */
export function fittedConductivity(fit: ConductivityFit, temperature: number): FittedConductivity {
  const conductivity = curveAt(fit, temperature);
  const factor = Math.exp(halfWidth(fit.regression, rowAt(fit, temperature)));
  return { conductivity, low: conductivity / factor, high: conductivity * factor };
}
