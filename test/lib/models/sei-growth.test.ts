import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  interphaseCharge,
  mixedThickness,
  parabolicThickness,
} from '../../../src/lib/models/sei-growth.ts';

const thicknesses = fc.double({ min: 0, max: 1e-6, noNaN: true });
const constants = fc.double({ min: 1e-26, max: 1e-16, noNaN: true });
const rates = fc.double({ min: 1e-16, max: 1e-8, noNaN: true });
const times = fc.double({ min: 1, max: 1e8, noNaN: true });

/** NaF: F, M 41.99 g mol⁻¹; the density is chosen. */
const fluoride = { electrons: 1, molarMass: 0.04199, density: 2560 };

describe('growth by diffusion', () => {
  it('reaches 1 nm after 10⁴ s with 5 × 10⁻²³ m² s⁻¹ (√2kt, by hand)', () => {
    expect(parabolicThickness(0, 5e-23, 1e4)).toBeCloseTo(1e-9, 15);
    expect(parabolicThickness(3e-9, 8e-23, 1e5)).toBeCloseTo(5e-9, 15);
  });

  it('goes with √t far from where it began', () => {
    fc.assert(
      fc.property(constants, times, (k, time) => {
        const ratio = parabolicThickness(0, k, 4 * time) / parabolicThickness(0, k, time);
        expect(ratio).toBeCloseTo(2, 9);
      }),
    );
  });

  it('can be interrupted and taken up again', () => {
    fc.assert(
      fc.property(thicknesses, constants, times, times, (initial, k, a, b) => {
        const twice = parabolicThickness(parabolicThickness(initial, k, a), k, b);
        expect(twice / parabolicThickness(initial, k, a + b)).toBeCloseTo(1, 9);
      }),
    );
    expect(parabolicThickness(2e-9, 1e-22, 0)).toBeCloseTo(2e-9, 18);
  });
});

describe('growth that a reaction limits at first', () => {
  it('is 0.9512 nm where diffusion alone gave 1 nm (root of the equation, by an independent script)', () => {
    expect(mixedThickness(0, 5e-23, 1e-12, 1e4) * 1e9).toBeCloseTo(0.9512492, 6);
  });

  it('fulfils its equation', () => {
    fc.assert(
      fc.property(thicknesses, constants, rates, times, (initial, k, r, time) => {
        const L = mixedThickness(initial, k, r, time);
        fc.pre(L - initial > 1e-3 * initial);
        const found = (L ** 2 - initial ** 2) / (2 * k) + (L - initial) / r;
        expect(found / time).toBeCloseTo(1, 6);
      }),
    );
  });

  it('is linear while reaction limits and parabolic once diffusion does', () => {
    expect(mixedThickness(0, 1e-10, 1e-12, 100) / 1e-10).toBeCloseTo(1, 6);
    expect(mixedThickness(0, 1e-22, 1, 1e6) / parabolicThickness(0, 1e-22, 1e6)).toBeCloseTo(1, 6);
    expect(mixedThickness(5e-9, 1e-22, 1e-12, 0)).toBe(5e-9);
  });

  it('is never thicker than either limit alone', () => {
    fc.assert(
      fc.property(thicknesses, constants, rates, times, (initial, k, r, time) => {
        const mixed = mixedThickness(initial, k, r, time);
        expect(mixed).toBeLessThanOrEqual(parabolicThickness(initial, k, time) * (1 + 1e-12));
        expect(mixed).toBeLessThanOrEqual((initial + r * time) * (1 + 1e-12));
      }),
    );
  });
});

describe('the charge in an interphase', () => {
  // LFρ/M, by hand
  it('is 58.8 C m⁻² (1.6 µA h cm⁻²) for 10 nm of sodium fluoride', () => {
    expect(interphaseCharge(10e-9, fluoride)).toBeCloseTo(58.824, 3);
  });

  it('adds up over layers and counts each electron', () => {
    fc.assert(
      fc.property(thicknesses, thicknesses, (a, b) => {
        const sum = interphaseCharge(a, fluoride) + interphaseCharge(b, fluoride);
        expect(interphaseCharge(a + b, fluoride)).toBeCloseTo(sum, 6);
        const twice = interphaseCharge(a, { ...fluoride, electrons: 2 });
        expect(twice).toBeCloseTo(2 * interphaseCharge(a, fluoride), 6);
      }),
    );
  });
});

describe('what has no meaning', () => {
  it.each([
    [() => parabolicThickness(-1, 1, 1), 'initial thickness: expected from 0 m, got -1 m'],
    [() => parabolicThickness(0, 0, 1), 'growth constant: expected above 0 m² s⁻¹, got 0 m² s⁻¹'],
    [() => parabolicThickness(0, 1, -1), 'time: expected from 0 s, got -1 s'],
    [() => mixedThickness(-1, 1, 1, 1), 'initial thickness: expected from 0 m, got -1 m'],
    [() => mixedThickness(0, 1, 0, 1), 'reaction rate: expected above 0 m s⁻¹, got 0 m s⁻¹'],
    [() => interphaseCharge(-1, fluoride), 'thickness: expected from 0 m, got -1 m'],
    [
      () => interphaseCharge(1, { ...fluoride, electrons: 0 }),
      'number of electrons: expected above 0, got 0',
    ],
    [
      () => interphaseCharge(1, { ...fluoride, density: 0 }),
      'density: expected above 0 kg m⁻³, got 0 kg m⁻³',
    ],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
