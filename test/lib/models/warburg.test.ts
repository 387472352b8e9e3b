import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reflectiveWarburg, transmissiveWarburg } from '../../../src/lib/models/warburg.ts';

const unit = { resistance: 1, timeConstant: 1 };
const diffusions = fc.record({
  resistance: fc.double({ min: 1e-2, max: 1e4, noNaN: true }),
  timeConstant: fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
});
const frequencies = fc.double({ min: 1e-4, max: 1e6, noNaN: true });

describe('diffusion to a boundary that species pass', () => {
  // tanh(√jωτ)/√jωτ by complex arithmetic in an independent script
  it.each([
    [1e-4, 0.9999999986666667, -3.333333327943096e-5],
    [1, 0.8854508122591163, -0.286977872769229],
    [10, 0.21978195817412058, -0.22975838060269405],
    [1e4, 0.007071067811865475, -0.007071067811865475],
  ])('at ωτ = %d', (omega, re, im) => {
    const found = transmissiveWarburg(unit, omega);
    expect(found.re).toBeCloseTo(re, 12);
    expect(found.im).toBeCloseTo(im, 12);
  });

  it('is a plain resistance for direct current', () => {
    expect(transmissiveWarburg({ resistance: 50, timeConstant: 10 }, 0)).toEqual({ re: 50, im: 0 });
  });
});

describe('diffusion to a boundary that nothing passes', () => {
  // coth(√jωτ)/√jωτ by complex arithmetic in an independent script; both sides of the change to the series
  it.each([
    [1e-4, 0.3333333333128503, -10000.000002222223],
    [0.000999, 0.33333333122, -1001.0010232],
    [1e-3, 0.3333333312170772, -1000.0000222222219],
    [0.00999, 0.333333122116413, -100.1003220998891],
    [1, 0.3312380919845216, -1.0220127244259885],
    [10, 0.22727422200128386, -0.21740566512922344],
    [1e7, 0.00022360679774997895, -0.00022360679774997895],
  ])('at ωτ = %d', (omega, re, im) => {
    const found = reflectiveWarburg(unit, omega);
    expect(found.re).toBeCloseTo(re, 8);
    expect(found.im / im).toBeCloseTo(1, 9);
  });

  it('is a third of the resistance in series with the capacitor τ/R for slow changes', () => {
    const { re, im } = reflectiveWarburg({ resistance: 30, timeConstant: 10 }, 1e-6);
    expect(re).toBeCloseTo(10, 9);
    expect(im * 1e-6).toBeCloseTo(-3, 9);
    expect(reflectiveWarburg(unit, 1e-11).re).toBeCloseTo(1 / 3, 12);
    // The next term of coth(z)/z = 1/z² + 1/3 − z²/45 …
    expect((reflectiveWarburg(unit, 9e-4).im + 1 / 9e-4) / 9e-4).toBeCloseTo(-1 / 45, 8);
  });
});

describe('either boundary', () => {
  it('is not felt by fast changes: 45°, R/√(ωτ)', () => {
    fc.assert(
      fc.property(diffusions, frequencies, (diffusion, omega) => {
        const reduced = omega * diffusion.timeConstant;
        fc.pre(reduced > 1000);
        const expected = diffusion.resistance / Math.sqrt(2 * reduced);
        for (const element of [transmissiveWarburg, reflectiveWarburg]) {
          const { re, im } = element(diffusion, omega);
          expect(re / expected).toBeCloseTo(1, 6);
          expect(im / expected).toBeCloseTo(-1, 6);
        }
      }),
    );
  });

  it('gives a passive impedance, finite at all frequencies', () => {
    fc.assert(
      fc.property(diffusions, frequencies, (diffusion, omega) => {
        for (const element of [transmissiveWarburg, reflectiveWarburg]) {
          const { re, im } = element(diffusion, omega);
          expect(re).toBeGreaterThan(0);
          expect(im).toBeLessThan(0);
          expect(Number.isFinite(re) && Number.isFinite(im)).toBe(true);
        }
      }),
    );
  });

  it('multiplies with the other to R²/jωτ', () => {
    fc.assert(
      fc.property(diffusions, frequencies, (diffusion, omega) => {
        const a = transmissiveWarburg(diffusion, omega);
        const b = reflectiveWarburg(diffusion, omega);
        const size = diffusion.resistance ** 2 / (omega * diffusion.timeConstant);
        expect((a.re * b.re - a.im * b.im) / size).toBeCloseTo(0, 6);
        expect((a.re * b.im + a.im * b.re) / size).toBeCloseTo(-1, 6);
      }),
    );
  });

  it.each([
    [{ resistance: -1 }, 1, 'diffusion resistance: expected from 0 Ω, got -1 Ω'],
    [{ timeConstant: 0 }, 1, 'diffusion time constant: expected above 0 s, got 0 s'],
    [{}, -1, 'angular frequency: expected from 0 rad s⁻¹, got -1 rad s⁻¹'],
  ])('refuses %j at %d rad s⁻¹', (change, omega, message) => {
    for (const element of [transmissiveWarburg, reflectiveWarburg]) {
      expect(() => element({ ...unit, ...change }, omega)).toThrow(new RangeError(message));
    }
  });

  it('refuses direct current where nothing passes', () => {
    expect(() => reflectiveWarburg(unit, 0)).toThrow(
      new RangeError('angular frequency: expected above 0 rad s⁻¹, got 0 rad s⁻¹'),
    );
  });
});
