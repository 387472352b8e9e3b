import { requireWithin } from './domain.ts';

/**
 * Volume fraction of the filler from its mass fraction.
 *
 * $$\phi = \frac{w/\rho_\mathrm{f}}{w/\rho_\mathrm{f} + (1 - w)/\rho_\mathrm{m}}$$
 *
 * @param massFraction w of the filler, from 0 to 1
 * @param fillerDensity ρ_f, kg m⁻³
 * @param matrixDensity ρ_m, kg m⁻³
 * @returns φ, from 0 to 1
 * @validity Dense phases whose volumes add up: no pores.
 * @throws {RangeError} for a fraction outside 0 to 1 or a density that is not positive
 * @source closed form: volumes add up
 * @example
 * volumeFraction(0.1, 2200, 1100) // 0.0526
 */
export function volumeFraction(
  massFraction: number,
  fillerDensity: number,
  matrixDensity: number,
): number {
  requireWithin('mass fraction of the filler', massFraction, '', { from: 0, to: 1 });
  requireWithin('density of the filler', fillerDensity, 'kg m⁻³', { above: 0 });
  requireWithin('density of the matrix', matrixDensity, 'kg m⁻³', { above: 0 });
  const filler = massFraction / fillerDensity;
  return filler / (filler + (1 - massFraction) / matrixDensity);
}

/**
 * Mass fraction of the filler from its volume fraction.
 *
 * $$w = \frac{\phi \rho_\mathrm{f}}{\phi \rho_\mathrm{f} + (1 - \phi) \rho_\mathrm{m}}$$
 *
 * @param fraction φ of the filler, from 0 to 1
 * @param fillerDensity ρ_f, kg m⁻³
 * @param matrixDensity ρ_m, kg m⁻³
 * @returns w, from 0 to 1
 * @validity Dense phases whose volumes add up: no pores.
 * @throws {RangeError} for a fraction outside 0 to 1 or a density that is not positive
 * @source closed form: inverse of `volumeFraction`
 * @example
 * massFraction(0.0526, 2200, 1100) // 0.0999
 */
export function massFraction(
  fraction: number,
  fillerDensity: number,
  matrixDensity: number,
): number {
  requireWithin('volume fraction of the filler', fraction, '', { from: 0, to: 1 });
  requireWithin('density of the filler', fillerDensity, 'kg m⁻³', { above: 0 });
  requireWithin('density of the matrix', matrixDensity, 'kg m⁻³', { above: 0 });
  const filler = fraction * fillerDensity;
  return filler / (filler + (1 - fraction) * matrixDensity);
}
