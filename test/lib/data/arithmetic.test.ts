import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/lib/data/arithmetic.ts';

const rest = (first: number, second?: number, third?: number) =>
  arithmetic.remainder.run({
    first,
    ...(second === undefined ? {} : { second }),
    ...(third === undefined ? {} : { third }),
  });

describe('what parts leave of a whole', () => {
  it('is the whole without them', () => {
    expect(rest(0.62)).toEqual({ holds: true, result: { remainder: 0.38 } });
    expect(rest(1)).toEqual({ holds: true, result: { remainder: 0 } });
    expect(rest(0)).toEqual({ holds: true, result: { remainder: 1 } });
  });

  it('makes up the whole together with them', () => {
    const part = fc.double({ min: 0, max: 1 / 3, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const outcome = rest(a, b, c);
        const left = outcome.holds ? Number(outcome.result.remainder) : Number.NaN;
        expect(a + b + c + left).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is nothing, not less, where rounding carries the parts beyond the whole', () => {
    expect(rest(0.7, 0.1, 0.2)).toEqual({ holds: true, result: { remainder: 0 } });
  });

  it.each([
    [1.2, 0],
    [-0.1, 0.5],
    [0.6, 0.5],
  ])('has no meaning for parts of %d and %d', (first, second) => {
    const outcome = rest(first, second);
    expect(outcome.holds).toBe(false);
    if (!outcome.holds) expect(outcome.reason).toMatch(/^parts of a whole: expected from 0 to 1/);
  });
});
