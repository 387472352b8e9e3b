import { type Composite, requireComposite, spheresIn } from './composite.ts';
import { requireWithin } from './domain.ts';
import type { Outcome } from './outcome.ts';

/** A layer of its own around each grain of filler. SI. */
export interface Shell {
  /** S m⁻¹. */
  readonly conductivity: number;
  /** Its thickness over the radius of the grain. */
  readonly relativeThickness: number;
}

/** S m⁻¹. */
export interface ConductivityBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Conductivity bounds of two phases of any shape: layers across the current and along it.
 *
 * $$\sigma_\mathrm{lower} = \left(\frac{1 - \phi}{\sigma_\mathrm{m}} + \frac{\phi}{\sigma_\mathrm{f}}\right)^{-1},
 * \quad \sigma_\mathrm{upper} = (1 - \phi)\sigma_\mathrm{m} + \phi\,\sigma_\mathrm{f}$$
 *
 * @param composite SI, see {@link Composite}
 * @returns both bounds, S m⁻¹
 * @validity Two phases without an interphase between them. No arrangement passes these bounds.
 * @throws {RangeError} for a matrix that does not conduct, a negative conductivity or a fraction outside 0 to 1
 * @source closed form: resistors in series and in parallel
 * @example
 * layerBounds({ matrix: 1, filler: 3, fraction: 0.5 }).lower // 1.5
 */
export function layerBounds(composite: Composite): ConductivityBounds {
  requireComposite(composite);
  const { matrix, filler, fraction } = composite;
  const upper = (1 - fraction) * matrix + fraction * filler;
  if (fraction === 0) return { lower: matrix, upper };
  return { lower: 1 / ((1 - fraction) / matrix + fraction / filler), upper };
}

/**
 * Narrowest conductivity bounds for two phases of which only the fractions are known, if the composite is isotropic.
 *
 * $$\sigma_\mathrm{HS} = \sigma_1 \frac{\sigma_2 + 2\sigma_1 + 2\phi_2(\sigma_2 - \sigma_1)}
 * {\sigma_2 + 2\sigma_1 - \phi_2(\sigma_2 - \sigma_1)}$$
 *
 * with the poorer conductor as phase 1 for the lower bound, and the better one for the upper.
 *
 * @param composite SI, see {@link Composite}
 * @returns both bounds, S m⁻¹
 * @validity Isotropic, two phases without an interphase between them.
 * @throws {RangeError} as `layerBounds` does
 * @source closed form: bounds of Hashin and Shtrikman
 * @example
 * hashinShtrikmanBounds({ matrix: 1, filler: 10, fraction: 0.5 }).upper // 4.706
 */
export function hashinShtrikmanBounds(composite: Composite): ConductivityBounds {
  requireComposite(composite);
  const { matrix, filler, fraction } = composite;
  const around = spheresIn(matrix, filler, fraction);
  const within = spheresIn(filler, matrix, 1 - fraction);
  return { lower: Math.min(around, within), upper: Math.max(around, within) };
}

/**
 * Conductivity of a matrix with spheres of filler that do not touch.
 *
 * $$\sigma = \sigma_\mathrm{m} \frac{\sigma_\mathrm{f} + 2\sigma_\mathrm{m} + 2\phi(\sigma_\mathrm{f} - \sigma_\mathrm{m})}
 * {\sigma_\mathrm{f} + 2\sigma_\mathrm{m} - \phi(\sigma_\mathrm{f} - \sigma_\mathrm{m})}$$
 *
 * @param composite SI, see {@link Composite}
 * @returns σ, S m⁻¹
 * @validity Dilute spheres, no interphase: a filler that does not conduct can only lower σ. Where measured σ rises, the
 * filler does something else (a conducting shell, a less crystalline polymer, freed ions).
 * @throws {RangeError} as `layerBounds` does
 * @source closed form: Maxwell's equation for a suspension of spheres, also named after Garnett
 * @example
 * maxwellGarnett({ matrix: 1, filler: 0, fraction: 0.04 }) // 0.941
 */
export function maxwellGarnett(composite: Composite): number {
  requireComposite(composite);
  return spheresIn(composite.matrix, composite.filler, composite.fraction);
}

/**
 * Conductivity of grains of two phases on an equal footing.
 *
 * $$(1 - \phi)\frac{\sigma_\mathrm{m} - \sigma}{\sigma_\mathrm{m} + 2\sigma}
 * + \phi\frac{\sigma_\mathrm{f} - \sigma}{\sigma_\mathrm{f} + 2\sigma} = 0$$
 *
 * @param composite SI, see {@link Composite}
 * @returns σ, S m⁻¹
 * @validity Neither phase surrounds the other; paths percolate from a third of the volume on, which real composites reach
 * earlier or later.
 * @throws {RangeError} as `layerBounds` does
 * @source closed form: Bruggeman's symmetric equation, solved for σ
 * @example
 * bruggeman({ matrix: 1, filler: 0, fraction: 0.2 }) // 0.7
 */
export function bruggeman(composite: Composite): number {
  requireComposite(composite);
  const { matrix, filler, fraction } = composite;
  const linear = (2 - 3 * fraction) * matrix + (3 * fraction - 1) * filler;
  const root = Math.sqrt(linear ** 2 + 8 * matrix * filler);
  // The other form of the same root: where `linear` is negative, the sum would cancel.
  if (linear < 0) return (2 * matrix * filler) / (root - linear);
  return (linear + root) / 4;
}

/**
 * Conductivity of a matrix with spheres of filler, each in a shell that conducts differently.
 *
 * $$\sigma = \mathrm{MG}\!\left(\sigma_\mathrm{m},\, \mathrm{MG}(\sigma_\mathrm{s}, \sigma_\mathrm{f}, (1 + \delta)^{-3}),\,
 * \phi (1 + \delta)^3\right)$$
 *
 * where MG(surrounding, spheres, fraction) is the equation of `maxwellGarnett`, exact for one coated sphere.
 *
 * @param composite SI, see {@link Composite}; the fraction is that of the filler without shells
 * @param shell SI, see {@link Shell}
 * @returns σ, S m⁻¹, or why the shells cannot be as thick
 * @validity Spheres that do not touch. Thickness and conductivity of the shell are seldom known: parameters.
 * @throws {RangeError} as `layerBounds` does, for a shell that does not conduct or a negative thickness
 * @source closed form: equivalent sphere in Maxwell's equation
 * @example
 * coatedMaxwellGarnett({ matrix: 1, filler: 0, fraction: 0.04 }, { conductivity: 10, relativeThickness: 0.5 }).result // 1.279
 */
export function coatedMaxwellGarnett(composite: Composite, shell: Shell): Outcome<number> {
  requireComposite(composite);
  const { matrix, filler, fraction } = composite;
  requireWithin('conductivity of the shell', shell.conductivity, 'S m⁻¹', { above: 0 });
  requireWithin('relative thickness of the shell', shell.relativeThickness, '', { from: 0 });
  const growth = (1 + shell.relativeThickness) ** 3;
  if (fraction * growth > 1) return { holds: false, reason: shellsOverlap };
  const coated = spheresIn(shell.conductivity, filler, 1 / growth);
  return { holds: true, result: spheresIn(matrix, coated, fraction * growth) };
}

const shellsOverlap = 'Filler and shells together would fill more than the whole volume.';
