import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shearModulus, stiffnessMargin } from '../../../src/lib/models/mechanics.ts';

const moduli = fc.double({ min: 1e3, max: 1e12, noNaN: true });
const poissonRatios = fc.double({ min: -0.9, max: 0.5, noNaN: true });

describe('the shear modulus', () => {
  // E/2(1 + ν), by hand
  it.each([
    [31, 0.25, 12.4],
    [2.5, 0.35, 0.93],
  ])('of %d GPa with ν = %d', (youngs, poisson, expected) => {
    expect(shearModulus(youngs * 1e9, poisson) / 1e9).toBeCloseTo(expected, 2);
  });

  it('is a third of Young’s modulus in what keeps its volume, and half where nothing narrows', () => {
    expect(shearModulus(3, 0.5)).toBeCloseTo(1, 12);
    expect(shearModulus(3, 0)).toBe(1.5);
  });

  it('grows with the modulus and falls with Poisson’s ratio', () => {
    fc.assert(
      fc.property(moduli, poissonRatios, poissonRatios, (youngs, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(shearModulus(youngs, high)).toBeLessThanOrEqual(shearModulus(youngs, low));
        expect(shearModulus(2 * youngs, a) / shearModulus(youngs, a)).toBeCloseTo(2, 12);
      }),
    );
  });
});

describe('the criterion of Monroe and Newman', () => {
  // 1.8 × 3.3 GPa = 5.94 GPa, by hand
  it('asks for 5.94 GPa beside a metal of 3.3 GPa', () => {
    expect(stiffnessMargin(5.94e9, 3.3e9)).toBeCloseTo(1, 12);
    expect(stiffnessMargin(0.93e9, 3.3e9)).toBeCloseTo(0.157, 3);
  });

  it('takes another threshold', () => {
    expect(stiffnessMargin(3e9, 3e9, 1)).toBe(1);
    expect(stiffnessMargin(3e9, 3e9, 2)).toBe(0.5);
  });

  it('depends on the ratio of the moduli alone', () => {
    const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(moduli, moduli, factor, (layer, metal, times) => {
        const margin = stiffnessMargin(layer, metal);
        expect(stiffnessMargin(times * layer, times * metal) / margin).toBeCloseTo(1, 9);
        expect(stiffnessMargin(times * layer, metal) / margin / times).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('what has no meaning', () => {
  it.each([
    [() => shearModulus(0, 0.3), 'Young’s modulus: expected above 0 Pa, got 0 Pa'],
    [() => shearModulus(1, 0.6), 'Poisson’s ratio: expected above -1 to 0.5, got 0.6'],
    [() => shearModulus(1, -1), 'Poisson’s ratio: expected above -1 to 0.5, got -1'],
    [() => stiffnessMargin(0, 1), 'shear modulus of the layer: expected above 0 Pa, got 0 Pa'],
    [() => stiffnessMargin(1, 0), 'shear modulus of the metal: expected above 0 Pa, got 0 Pa'],
    [() => stiffnessMargin(1, 1, 0), 'threshold: expected above 0, got 0'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
