import { requireWithin } from './domain.ts';

/** Below this squared eccentricity the closed form loses digits and the series converges fast. */
const seriesBelow = 0.25;

/** ⅓ − Σ 2e²ᵏ/((2k+1)(2k+3)), whose first terms give β = 3 + 6e²/5. */
function depolarisationBySeries(squaredEccentricity: number): number {
  let sum = 1 / 3;
  let power = squaredEccentricity;
  for (let k = 1; power > 1e-18; k++) {
    sum -= (2 * power) / ((2 * k + 1) * (2 * k + 3));
    power *= squaredEccentricity;
  }
  return sum;
}

/**
 * Primary current density at the tip of a half prolate ellipsoid on a plane, over that of the plane.
 *
 * $$\beta = \frac{\xi^3}{\lambda \ln(\lambda + \xi) - \xi}, \quad \xi = \sqrt{\lambda^2 - 1}$$
 *
 * @param aspectRatio λ, height over the radius of the base, dimensionless
 * @returns β, dimensionless; 3 for a hemisphere
 * @validity An upper bound: ohmic transport alone, without interface kinetics and far from other protrusions.
 * @throws {RangeError} for an aspect ratio below 1
 * @source closed form: the inverse of the depolarisation factor of a prolate ellipsoid along its axis
 * @example
 * primaryAmplification(5) // 17.91
 */
export function primaryAmplification(aspectRatio: number): number {
  requireWithin('aspect ratio', aspectRatio, '', { from: 1 });
  const squaredEccentricity = 1 - aspectRatio ** -2;
  if (squaredEccentricity < seriesBelow) return 1 / depolarisationBySeries(squaredEccentricity);
  const xi = Math.sqrt(aspectRatio ** 2 - 1);
  return xi ** 3 / (aspectRatio * Math.log(aspectRatio + xi) - xi);
}

/**
 * Wagner number of a protrusion: what the interface resists against what the electrolyte resists over its height.
 *
 * $$Wa = \frac{\kappa R_\mathrm{int}}{h}$$
 *
 * @param conductivity κ of the electrolyte, S m⁻¹
 * @param interfaceResistance area-specific resistance R_int of the interface, Ω m²
 * @param height h of the protrusion, m
 * @returns Wa, dimensionless
 * @validity A constant area-specific resistance: small overpotentials.
 * @throws {RangeError} for a negative resistance, or a conductivity or height that is not positive
 * @source closed form: definition
 * @example
 * wagnerNumber(1, 1e-3, 1e-6) // 1000
 */
export function wagnerNumber(
  conductivity: number,
  interfaceResistance: number,
  height: number,
): number {
  requireWithin('conductivity', conductivity, 'S m⁻¹', { above: 0 });
  requireWithin('interface resistance', interfaceResistance, 'Ω m²', { from: 0 });
  requireWithin('height', height, 'm', { above: 0 });
  return (conductivity * interfaceResistance) / height;
}

/**
 * Current density at the tip over that of the plane, with the interface's resistance.
 *
 * $$\beta_\mathrm{eff} = \frac{1 + Wa}{Wa + 1/\beta}$$
 *
 * @param primary β of the shape, dimensionless
 * @param wagner Wa, dimensionless
 * @returns β_eff, dimensionless, from 1 to β
 * @validity An interpolation between the limits β (Wa → 0) and 1 (Wa → ∞), exact in neither's neighbourhood.
 * @throws {RangeError} for β below 1 or a negative Wagner number
 * @source closed form: interpolation of the handbook's own
 * @example
 * effectiveAmplification(3, 1000) // 1.001
 */
export function effectiveAmplification(primary: number, wagner: number): number {
  requireWithin('primary amplification', primary, '', { from: 1 });
  requireWithin('Wagner number', wagner, '', { from: 0 });
  return (1 + wagner) / (wagner + 1 / primary);
}

/**
 * Current density at a tip that a shield covers in part.
 *
 * $$J_\mathrm{tip} = (1 - \theta)\,\beta_\mathrm{eff}\,J$$
 *
 * @param currentDensity J of the plane, A m⁻²
 * @param amplification β_eff, dimensionless
 * @param coverage θ of the tip by the shield, from 0 to 1
 * @returns J_tip, A m⁻²
 * @validity θ is a free parameter: nothing here predicts it.
 * @throws {RangeError} for a negative current density, an amplification below 1 or a coverage outside 0 to 1
 * @source closed form: definition
 * @example
 * tipCurrentDensity(10, 3, 0.5) // 15
 */
export function tipCurrentDensity(
  currentDensity: number,
  amplification: number,
  coverage: number,
): number {
  requireWithin('current density', currentDensity, 'A m⁻²', { from: 0 });
  requireWithin('amplification', amplification, '', { from: 1 });
  requireWithin('coverage', coverage, '', { from: 0, to: 1 });
  return (1 - coverage) * amplification * currentDensity;
}
