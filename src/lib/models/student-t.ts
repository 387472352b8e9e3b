import { requireWhole, requireWithin } from './domain.ts';

/**
 * P(|T| ≤ √ν tan θ) for whole ν, by the finite series in powers of the cosine; odd in θ.
 * A library's quantile for any ν would weigh more than the figure that needs it.
 */
function centralProbability(angle: number, freedom: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = 0;
  for (let power = isOdd ? 1 : 0; power <= freedom - 2; power += 2) {
    sum += term;
    term *= ((power + 1) / (power + 2)) * cosine ** 2;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * Quantile of Student's t distribution: how many standard errors an interval must reach on either side.
 *
 * $$\int_{-\infty}^{t} \frac{\Gamma(\frac{\nu+1}{2})}{\sqrt{\nu\pi}\,\Gamma(\frac{\nu}{2})}
 * \left(1 + \frac{x^2}{\nu}\right)^{-\frac{\nu+1}{2}} \mathrm{d}x = p$$
 *
 * @param probability p between 0 and 1, dimensionless: 0.975 for an interval of 95 %
 * @param freedom ν, degrees of freedom, dimensionless: a whole number up to a thousand
 * @returns t, dimensionless
 * @validity Errors that are independent, normal and of one size.
 * @throws {RangeError} for a probability that is not between 0 and 1, or freedom that is not a whole number from 1 to 1000
 * @source closed form: finite series of the distribution for whole ν, inverted by bisection
 * @example
 * studentQuantile(0.975, 5) // 2.5706
 */
export function studentQuantile(probability: number, freedom: number): number {
  requireWithin('probability', probability, '', { above: 0, below: 1 });
  requireWhole('degrees of freedom', freedom, { from: 1, to: 1000 });
  const central = 2 * probability - 1;
  let [low, high] = [-Math.PI / 2, Math.PI / 2];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (centralProbability(middle, freedom) < central) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan((low + high) / 2);
}
