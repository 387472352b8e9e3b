import { requireWithin } from './domain.ts';
import { type Interphase, interphaseCharge } from './sei-growth.ts';

/** Growth by diffusion and loss by dissolution. SI. */
export interface DissolvingInterphase {
  /** L₀, m. */
  readonly initial: number;
  /** k, m² s⁻¹. */
  readonly growthConstant: number;
  /** r_d, m s⁻¹. */
  readonly dissolutionRate: number;
}

function requireRates(growthConstant: number, dissolutionRate: number): void {
  requireWithin('growth constant', growthConstant, 'm² s⁻¹', { above: 0 });
  requireWithin('dissolution rate', dissolutionRate, 'm s⁻¹', { above: 0 });
}

/**
 * Thickness at which an interphase dissolves as fast as it grows.
 *
 * $$L_\mathrm{ss} = \frac{k}{r_\mathrm{d}}$$
 *
 * @param growthConstant k, m² s⁻¹
 * @param dissolutionRate r_d, m s⁻¹
 * @returns L_ss, m
 * @validity One-dimensional, constant k and r_d: an electrolyte that never saturates.
 * @throws {RangeError} for a growth constant or rate that is not positive
 * @source closed form: dL/dt = 0
 * @example
 * steadyThickness(1e-22, 1e-14) // 1.0e-8
 */
export function steadyThickness(growthConstant: number, dissolutionRate: number): number {
  requireRates(growthConstant, dissolutionRate);
  return growthConstant / dissolutionRate;
}

/** u below 1 with −u − ln(1 − u) = c. That side is convex: Newton's steps from above approach without passing. */
function risingShare(c: number): number {
  let u = Math.min(Math.sqrt(2 * c), -Math.expm1(-1 - c));
  for (let i = 0; i < 100 && u > 0 && u < 1; i++) {
    const step = ((-u - Math.log1p(-u) - c) * (1 - u)) / u;
    u -= step;
    if (step <= 1e-15 * u) break;
  }
  return u;
}

/** w = u − 1 above 0 with w + ln w = c, from a value below. That side is concave: the same holds from below. */
function fallingExcess(c: number, below: number): number {
  let w = below;
  for (let i = 0; i < 100 && w > 0; i++) {
    const step = ((c - w - Math.log(w)) * w) / (1 + w);
    w += step;
    if (step <= 1e-15 * w) break;
  }
  return w;
}

/** Thickness over L_ss, time in units of k/r_d². */
function shareAfter(start: number, time: number): number {
  if (start < 1) return risingShare(-start - Math.log1p(-start) + time);
  const excess = start - 1;
  return 1 + fallingExcess(excess + Math.log(excess) - time, excess * Math.exp(-time));
}

/**
 * Thickness of an interphase that grows by diffusion and dissolves, as sodium's does.
 *
 * $$\frac{\mathrm{d}L}{\mathrm{d}t} = \frac{k}{L} - r_\mathrm{d}, \quad
 * \frac{L_0 - L}{r_\mathrm{d}} - \frac{k}{r_\mathrm{d}^2} \ln\frac{k - r_\mathrm{d} L}{k - r_\mathrm{d} L_0} = t$$
 *
 * @param interphase SI, see {@link DissolvingInterphase}
 * @param time t, s
 * @returns L, m; it nears k/r_d from either side
 * @validity One-dimensional, constant k and r_d: an electrolyte that never saturates. In a small volume dissolution slows.
 * @throws {RangeError} for a negative thickness or time, or a growth constant or rate that is not positive
 * @source closed form: integral of the equation, solved for L by Newton's method
 * @example
 * dissolvingThickness({ initial: 0, growthConstant: 1e-22, dissolutionRate: 1e-14 }, 1e6) // 8.41e-9
 */
export function dissolvingThickness(interphase: DissolvingInterphase, time: number): number {
  const { initial, growthConstant, dissolutionRate } = interphase;
  requireWithin('initial thickness', initial, 'm', { from: 0 });
  requireWithin('time', time, 's', { from: 0 });
  const steady = steadyThickness(growthConstant, dissolutionRate);
  return steady * shareAfter(initial / steady, (time * dissolutionRate) / steady);
}

/**
 * Current density that keeps a dissolving interphase at its steady thickness: sodium that is lost for ever.
 *
 * $$J_\mathrm{loss} = \frac{n F \rho\,r_\mathrm{d}}{M}$$
 *
 * @param dissolutionRate r_d, m s⁻¹
 * @param interphase what dissolves, SI, see {@link Interphase}
 * @returns J_loss, A m⁻²
 * @validity Steady state; all that dissolves is replaced from the electrode's sodium.
 * @throws {RangeError} for a negative rate, or electrons, molar mass or density that are not positive
 * @source closed form: Faraday's law
 * @example
 * dissolutionCurrentDensity(1e-14, { electrons: 1, molarMass: 0.04199, density: 2560 }) // 5.88e-5
 */
export function dissolutionCurrentDensity(dissolutionRate: number, interphase: Interphase): number {
  requireWithin('dissolution rate', dissolutionRate, 'm s⁻¹', { from: 0 });
  return interphaseCharge(dissolutionRate, interphase);
}
