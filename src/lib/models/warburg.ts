import { type Complex, times } from './complex.ts';
import { requireWithin } from './domain.ts';

/** Diffusion over a finite length. SI. */
export interface FiniteDiffusion {
  /** R_W, Ω. */
  readonly resistance: number;
  /** τ = L²/D, s. */
  readonly timeConstant: number;
}

/** Below this ωτ the reflective element loses digits and its series converges fast. */
const seriesBelow = 1e-3;

function reducedFrequency(diffusion: FiniteDiffusion, angularFrequency: number): number {
  const { resistance, timeConstant } = diffusion;
  requireWithin('diffusion resistance', resistance, 'Ω', { from: 0 });
  requireWithin('diffusion time constant', timeConstant, 's', { above: 0 });
  requireWithin('angular frequency', angularFrequency, 'rad s⁻¹', { from: 0 });
  return angularFrequency * timeConstant;
}

/** tanh(z)/z with z = s(1 + j): divided through by cosh 2s, which may overflow. */
function tanhRatio(s: number): Complex {
  const cosh = Math.cosh(2 * s);
  const below = 2 * s * (1 + Math.cos(2 * s) / cosh);
  const [real, imaginary] = [Math.tanh(2 * s) / below, Math.sin(2 * s) / cosh / below];
  return { re: real + imaginary, im: imaginary - real };
}

/** coth(z)/z with z = s(1 + j). */
function cothRatio(s: number): Complex {
  const cosh = Math.cosh(2 * s);
  const below = 2 * s * (1 - Math.cos(2 * s) / cosh);
  const [real, imaginary] = [Math.tanh(2 * s) / below, Math.sin(2 * s) / cosh / below];
  return { re: real - imaginary, im: -(real + imaginary) };
}

/**
 * Impedance of diffusion to a boundary that keeps its concentration: the finite Warburg element, "short".
 *
 * $$Z = R_\mathrm{W} \frac{\tanh\sqrt{\mathrm{j}\omega\tau}}{\sqrt{\mathrm{j}\omega\tau}}$$
 *
 * @param diffusion SI, see {@link FiniteDiffusion}
 * @param angularFrequency ω, rad s⁻¹
 * @returns Z in Ω, as real and imaginary part
 * @validity One-dimensional, constant D. Named transmissive: species pass the far boundary.
 * @throws {RangeError} for a negative resistance or frequency, or a time constant that is not positive
 * @source closed form: diffusion equation with a fixed concentration at the far end
 * @example
 * transmissiveWarburg({ resistance: 50, timeConstant: 10 }, 0).re // 50
 */
export function transmissiveWarburg(diffusion: FiniteDiffusion, angularFrequency: number): Complex {
  const reduced = reducedFrequency(diffusion, angularFrequency);
  if (reduced === 0) return { re: diffusion.resistance, im: 0 };
  return times(diffusion.resistance, tanhRatio(Math.sqrt(reduced / 2)));
}

/**
 * Impedance of diffusion to a boundary that nothing passes: the finite Warburg element, "open".
 *
 * $$Z = R_\mathrm{W} \frac{\coth\sqrt{\mathrm{j}\omega\tau}}{\sqrt{\mathrm{j}\omega\tau}}$$
 *
 * @param diffusion SI, see {@link FiniteDiffusion}
 * @param angularFrequency ω, rad s⁻¹: above 0, since the element blocks direct current
 * @returns Z in Ω, as real and imaginary part
 * @validity One-dimensional, constant D. Named reflective: species turn back at the far boundary.
 * @throws {RangeError} for a negative resistance, or a frequency or time constant that is not positive
 * @source closed form: diffusion equation without flux at the far end
 * @example
 * reflectiveWarburg({ resistance: 30, timeConstant: 10 }, 1e-6).re // 10
 */
export function reflectiveWarburg(diffusion: FiniteDiffusion, angularFrequency: number): Complex {
  const reduced = reducedFrequency(diffusion, angularFrequency);
  requireWithin('angular frequency', angularFrequency, 'rad s⁻¹', { above: 0 });
  const slow = { re: 1 / 3, im: -1 / reduced - reduced / 45 };
  const ratio = reduced < seriesBelow ? slow : cothRatio(Math.sqrt(reduced / 2));
  return times(diffusion.resistance, ratio);
}
