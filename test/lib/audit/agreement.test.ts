import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, isRounding } from '../../../src/lib/audit/agreement.ts';
import { parseQuantity } from '../../../src/lib/units/parse-quantity.ts';

function compare(
  written: string,
  recomputed: number | [number, number],
  significant?: number | 'all',
) {
  const { qualifier, value } = parseQuantity(written, 'ratio');
  return agreement(recomputed, { written, qualifier, value, significant });
}

describe('a number without more', () => {
  it.each([
    ['0.014', 0.0138, true],
    ['0.014', 0.0146, false],
    ['0.578', 0.678, false],
    ['1166', 1165.8, true],
    ['1166', 1165.3, false],
    ['0.10', 0.104, true],
    ['0.10', 0.106, false],
    ['0.1', 0.106, true],
    ['4.5×10⁻³', 0.00454, true],
    ['4.5e-3', 0.0046, false],
    ['10⁻⁴', 1.32e-4, true],
    ['-2.71', -2.714, true],
    ['-2.71', 2.71, false],
  ])('%s stands for all that rounds to it: %d', (written, recomputed, agrees) => {
    expect(compare(written, recomputed).agrees).toBe(agrees);
  });

  it('does not count the zeros at the end of a whole number', () => {
    expect(compare('3860', 3861.9).agrees).toBe(true);
    expect(compare('3860', 3866).agrees).toBe(false);
    expect(compare('3861', 3861.9).agrees).toBe(false);
  });

  it('counts them where it is said that they count', () => {
    expect(compare('3860', 3861.9, 4).agrees).toBe(false);
    expect(compare('3860', 3860.4, 4).agrees).toBe(true);
    expect(compare('1000', 1040, 2).agrees).toBe(true);
    expect(compare('1000', 1001, 'all').agrees).toBe(false);
    expect(compare('10⁻⁴', 1.32e-4, 'all').agrees).toBe(true);
  });

  it('is met by what lies exactly half a unit away, on both sides', () => {
    expect(compare('1.2', 1.25).agrees).toBe(true);
    expect(compare('1.2', 1.15).agrees).toBe(true);
  });
});

describe('a number with a qualifier', () => {
  it.each([
    ['≈ 2', 2.9, true],
    ['≈ 2', 3.31, false],
    ['about 90', 84.3, true],
    ['> 500', 500, false],
    ['> 500', 500.1, true],
    ['>= 500', 500, true],
    ['< 0.04', 0.04, false],
    ['< 0.04', 0.039, true],
    ['<= 0.04', 0.04, true],
    ['up to 3500', 3500, true],
    ['up to 3500', 3501, false],
    ['average 99.85', 99.849, true],
    ['initial 106', 107, false],
  ])('%s is met or not by %d', (written, recomputed, agrees) => {
    expect(compare(written, recomputed).agrees).toBe(agrees);
  });
});

describe('a range', () => {
  it.each([
    ['2–12', 5, true],
    ['2–12', 12.4, true],
    ['2–12', 12.6, false],
    ['2.0–12', 1.9, false],
  ])('%s holds its ends as far as they are rounded: %d', (written, recomputed, agrees) => {
    expect(compare(written, recomputed).agrees).toBe(agrees);
  });

  it('is compared end by end with a bound', () => {
    expect(compare('< 1', [2, 12])).toEqual({ agrees: false, steps: 11 });
    expect(compare('< 20', [2, 12]).agrees).toBe(true);
  });
});

describe('the distance from what is printed', () => {
  it('is counted in units of the last digit', () => {
    expect(compare('0.096', 0.0968).steps).toBeCloseTo(0.8, 9);
    expect(compare('1675', 1672).steps).toBeCloseTo(3, 9);
    expect(compare('3860', 3900).steps).toBeCloseTo(4, 9);
  });

  it('is one of rounding up to one unit', () => {
    expect(isRounding(compare('0.096', 0.0968))).toBe(true);
    expect(isRounding(compare('0.096', 0.0972))).toBe(false);
  });

  it('is nothing for a number that the printed one was rounded from, and grows no more than the number', () => {
    const numbers = fc.double({ min: 0.001, max: 9999, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 6 }), (value, digits) => {
        const written = String(Number(value.toPrecision(digits)));
        expect(compare(written, value, digits).steps).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});
