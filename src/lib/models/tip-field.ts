import { requireWithin } from './domain.ts';

/** arcoth ζ − 1/ζ: the part of the field that the ellipsoid adds falls off with it. */
function falloff(zeta: number): number {
  return Math.atanh(1 / zeta) - 1 / zeta;
}

/**
 * Concentration around a half prolate ellipsoid on a plane that both consume all that reaches them.
 *
 * $$\frac{c}{b\,\partial c/\partial z|_\infty} = z\left[1 - \frac{g(\zeta)}{g(\zeta_0)}\right], \quad g(\zeta) = \operatorname{arcoth}\zeta - \frac{1}{\zeta}, \quad \zeta_0 = \frac{\lambda}{\sqrt{\lambda^2 - 1}}$$
 *
 * ζ is the sum of the distances to the two foci over the distance between them. Lengths are in base radii b.
 *
 * @param aspectRatio λ, height over the radius of the base, dimensionless
 * @param r distance from the axis over b, dimensionless
 * @param z distance from the plane over b, dimensionless
 * @returns concentration over b times the gradient far away, dimensionless; 0 on plane and ellipsoid and within it
 * @validity Steady diffusion far from other protrusions; no interface kinetics.
 * @throws {RangeError} for an aspect ratio not above 1, a negative r or a negative z
 * @source closed form: Laplace's equation in prolate spheroidal coordinates
 * @example
 * concentrationAroundTip(3, 0, 3) // 0
 */
export function concentrationAroundTip(aspectRatio: number, r: number, z: number): number {
  requireWithin('aspect ratio', aspectRatio, '', { above: 1 });
  requireWithin('distance from the axis', r, '', { from: 0 });
  requireWithin('distance from the plane', z, '', { from: 0 });
  const focus = Math.sqrt(aspectRatio ** 2 - 1);
  const surface = aspectRatio / focus;
  const zeta = (Math.hypot(r, z - focus) + Math.hypot(r, z + focus)) / (2 * focus);
  return zeta <= surface ? 0 : z * (1 - falloff(zeta) / falloff(surface));
}
