import { requireWithin } from './domain.ts';

/**
 * Shear modulus of an isotropic solid from its Young's modulus.
 *
 * $$G = \frac{E}{2(1 + \nu)}$$
 *
 * @param youngsModulus E, Pa
 * @param poissonRatio ν, dimensionless: from −1 to 0.5, mostly assumed; say so
 * @returns G, Pa
 * @validity Isotropic and linear. A tensile modulus of a film or one from indentation is taken as E.
 * @throws {RangeError} for a modulus that is not positive or a ratio that is not above −1 up to 0.5
 * @source closed form: isotropic elasticity
 * @example
 * shearModulus(31e9, 0.25) / 1e9 // 12.4
 */
export function shearModulus(youngsModulus: number, poissonRatio: number): number {
  requireWithin('Young’s modulus', youngsModulus, 'Pa', { above: 0 });
  requireWithin('Poisson’s ratio', poissonRatio, '', { above: -1, to: 0.5 });
  return youngsModulus / (2 * (1 + poissonRatio));
}

/**
 * Shear modulus of a layer over the one that the criterion of Monroe and Newman asks for.
 *
 * $$m = \frac{G_\mathrm{layer}}{k\,G_\mathrm{metal}}$$
 *
 * @param layer G of the layer, Pa: the *shear* modulus; convert a Young's modulus with `shearModulus`
 * @param metal G of the metal, Pa
 * @param threshold k, dimensionless; 1.8 if absent
 * @returns m, dimensionless; at least 1 where the criterion calls the interface stable
 * @validity Derived for a thick polymer separator against a metal, both elastic. It does not sort the data: soft layers
 * last and stiff ceramics are pierced. It cannot be read as a promise.
 * @throws {RangeError} for a modulus or a threshold that is not positive
 * @source monroe2005
 * @example
 * stiffnessMargin(6.0e9, 3.3e9) // 1.01
 */
export function stiffnessMargin(layer: number, metal: number, threshold = 1.8): number {
  requireWithin('shear modulus of the layer', layer, 'Pa', { above: 0 });
  requireWithin('shear modulus of the metal', metal, 'Pa', { above: 0 });
  requireWithin('threshold', threshold, '', { above: 0 });
  return layer / (threshold * metal);
}
