import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundDown, roundUp } from '../../../src/lib/figures/round-domain.ts';

describe('the ends of a logarithmic axis', () => {
  test.each([
    [1, 1, 1],
    [1.1, 1, 2],
    [4.9, 2, 5],
    [7, 5, 10],
    [0.03, 0.02, 0.05],
    [2000, 2000, 2000],
  ])('of %d are %d below and %d above', (value, below, above) => {
    expect(roundDown(value)).toBeCloseTo(below, 9);
    expect(roundUp(value)).toBeCloseTo(above, 9);
  });

  test('hold the value between them', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-20, max: 1e20, noNaN: true }), (value) => {
        expect(roundDown(value)).toBeLessThanOrEqual(value * (1 + 1e-8));
        expect(roundUp(value)).toBeGreaterThanOrEqual(value * (1 - 1e-8));
        expect(roundUp(value) / roundDown(value)).toBeLessThan(2.51);
      }),
    );
  });
});
