import { requireWithin } from './domain.ts';

/** Below this time, in units of L²/D, the far electrode is not felt: the error of Sand's square root is below 10⁻¹². */
const semiInfiniteUntil = 0.01;

/** What is still missing of the steady fall, 1 − s, and how fast it shrinks; terms that no longer count are left out. */
function missing(time: number): { readonly share: number; readonly rate: number } {
  let [share, rate] = [0, 0];
  for (let n = 1; n < 40; n += 2) {
    const decay = Math.exp(-((n * Math.PI) ** 2) * time);
    share += decay / n ** 2;
    rate += decay;
    if (decay < 1e-17) break;
  }
  return { share: (8 / Math.PI ** 2) * share, rate: 8 * rate };
}

/**
 * How far the salt at the negative electrode has fallen, as a share of its fall in the steady state.
 *
 * $$s(\theta) = 1 - \frac{8}{\pi^2} \sum_{n\,\mathrm{odd}} \frac{e^{-n^2 \pi^2 \theta}}{n^2}, \quad
 * s \to 4\sqrt{\theta/\pi} \text{ for small } \theta$$
 *
 * @param time θ = D t/L², dimensionless
 * @returns s, from 0 to 1
 * @validity Constant D, constant current from a uniform start, both electrodes of one metal.
 * @throws {RangeError} for a negative time
 * @source closed form: Fourier series of the diffusion equation with equal fluxes at both ends
 * @example
 * surfaceResponse(0.01) // 0.2257
 */
export function surfaceResponse(time: number): number {
  requireWithin('time in units of L²/D', time, '', { from: 0 });
  if (time < semiInfiniteUntil) return 4 * Math.sqrt(time / Math.PI);
  return 1 - missing(time).share;
}

/**
 * The time at which `share` is still missing. The logarithm of a sum of falling exponentials is convex: from a time
 * too early Newton's steps approach the solution without passing it.
 */
function timeUntilMissing(share: number, tooEarly: number): number {
  let time = tooEarly;
  for (let i = 0; i < 50; i++) {
    const now = missing(time);
    const step = (Math.log(now.share / share) * now.share) / now.rate;
    time += step;
    if (step < 1e-15 * time) break;
  }
  return time;
}

/**
 * True time to depletion between two electrodes, divided by Sand's time, which takes the electrolyte as endless.
 *
 * $$\frac{t}{\tau} = \frac{16\,r^2}{\pi}\,\theta(r), \quad s(\theta) = \frac{1}{r}, \quad r = \frac{J}{J^*}$$
 *
 * @param currentRatio r = J/J*, dimensionless
 * @returns at least 1; it grows without bound as r falls to 1
 * @validity r > 1: at and below the limiting current density salt never runs out. See `surfaceResponse`.
 * @throws {RangeError} for a ratio of 1 or less
 * @source closed form: inversion of `surfaceResponse`
 * @example
 * finiteLengthRatio(1.1) // 1.37
 */
export function finiteLengthRatio(currentRatio: number): number {
  requireWithin('current density over its limit J/J*', currentRatio, '', { above: 1 });
  const sandTime = Math.PI / (16 * currentRatio ** 2);
  if (sandTime < semiInfiniteUntil) return 1;
  return timeUntilMissing((currentRatio - 1) / currentRatio, sandTime) / sandTime;
}
