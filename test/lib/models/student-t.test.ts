import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../../../src/lib/models/student-t.ts';

/** The density integrated by Simpson's rule: another way to the distribution than the finite series. */
function probabilityByQuadrature(t: number, freedom: number): number {
  const density = (x: number) => (1 + x ** 2 / freedom) ** (-(freedom + 1) / 2);
  const integral = (end: number) => {
    const step = end / 4000;
    let sum = density(0) + density(end);
    for (let i = 1; i < 4000; i++) sum += (i % 2 === 1 ? 4 : 2) * density(i * step);
    return (sum * step) / 3;
  };
  // Γ(½) = √π; each further half step multiplies by the argument.
  const halfGamma = (n: number): number =>
    n <= 2 ? (n === 1 ? Math.sqrt(Math.PI) : 1) : (n / 2 - 1) * halfGamma(n - 2);
  const scale = halfGamma(freedom + 1) / (Math.sqrt(freedom * Math.PI) * halfGamma(freedom));
  return 0.5 + scale * integral(t);
}

describe('the quantile of Student’s t', () => {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, Table 26.10.
  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 3, 3.182],
    [0.975, 4, 2.776],
    [0.975, 5, 2.571],
    [0.975, 10, 2.228],
    [0.975, 30, 2.042],
    [0.95, 7, 1.895],
    [0.995, 6, 3.707],
  ])('at %d with %d degrees of freedom is the tabulated %d', (probability, freedom, tabulated) => {
    expect(studentQuantile(probability, freedom)).toBeCloseTo(tabulated, 3);
  });

  it('inverts the integral of the density', () => {
    const probabilities = fc.double({ min: 0.501, max: 0.995, noNaN: true });
    fc.assert(
      fc.property(probabilities, fc.integer({ min: 1, max: 40 }), (probability, freedom) => {
        const t = studentQuantile(probability, freedom);
        expect(probabilityByQuadrature(t, freedom)).toBeCloseTo(probability, 7);
      }),
    );
  });

  it('has closed forms for one and two degrees of freedom', () => {
    const probabilities = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(probabilities, (p) => {
        expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 8);
        const u = 2 * p - 1;
        expect(studentQuantile(p, 2)).toBeCloseTo(u * Math.sqrt(2 / (1 - u ** 2)), 8);
      }),
    );
  });

  it('falls towards that of the normal distribution', () => {
    expect(studentQuantile(0.975, 1000)).toBeCloseTo(1.9623, 4);
    for (let freedom = 1; freedom < 60; freedom++) {
      expect(studentQuantile(0.975, freedom)).toBeGreaterThan(studentQuantile(0.975, freedom + 1));
    }
  });

  it.each([
    [1, 5, 'probability: expected above 0 below 1, got 1'],
    [0, 5, 'probability: expected above 0 below 1, got 0'],
    [0.9, 0, 'degrees of freedom: expected a whole number from 1 to 1000, got 0'],
    [0.9, 2.5, 'degrees of freedom: expected a whole number from 1 to 1000, got 2.5'],
    [0.9, 1001, 'degrees of freedom: expected a whole number from 1 to 1000, got 1001'],
  ])('of %d with %d degrees of freedom has no meaning', (probability, freedom, message) => {
    expect(() => studentQuantile(probability, freedom)).toThrow(new RangeError(message));
  });
});
