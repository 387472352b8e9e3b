import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { primaryAmplification } from '../../../src/lib/models/tip.ts';
import { concentrationAroundTip } from '../../../src/lib/models/tip-field.ts';

const aspectRatio = fc.double({ min: 1.05, max: 20, noNaN: true });

describe('concentration around a tip', () => {
  it('has a gradient at the tip that is the primary amplification', () => {
    fc.assert(
      fc.property(aspectRatio, (lambda) => {
        const step = 1e-6 / lambda;
        const gradient = concentrationAroundTip(lambda, 0, lambda + step) / step;
        expect(gradient / primaryAmplification(lambda)).toBeCloseTo(1, 3);
      }),
    );
  });

  it('approaches the sphere, z (1 − 1/r³), as the aspect ratio approaches 1', () => {
    const [r, z] = [0.8, 1.1];
    const sphere = z * (1 - Math.hypot(r, z) ** -3);
    expect(concentrationAroundTip(1.001, r, z)).toBeCloseTo(sphere, 2);
  });

  it('is undisturbed far away and zero on the plane', () => {
    expect(concentrationAroundTip(3, 0, 400)).toBeCloseTo(400, 2);
    expect(concentrationAroundTip(3, 7, 0)).toBe(0);
  });

  it('fulfils Laplace’s equation in the electrolyte', () => {
    const outside = fc.tuple(aspectRatio, fc.double({ min: 1.2, max: 6, noNaN: true }));
    fc.assert(
      fc.property(outside, fc.double({ min: 0.5, max: 6, noNaN: true }), ([lambda, r], z) => {
        const h = 1e-3;
        const c = (dr: number, dz: number) => concentrationAroundTip(lambda, r + dr, z + dz);
        const radial = (c(h, 0) - 2 * c(0, 0) + c(-h, 0)) / h ** 2;
        const axial = (c(0, h) - 2 * c(0, 0) + c(0, -h)) / h ** 2;
        const spread = (c(h, 0) - c(-h, 0)) / (2 * h * r);
        expect(Math.abs(radial + spread + axial)).toBeLessThan(1e-4);
      }),
    );
  });

  it('refuses a shape that is no needle and a place behind the plane', () => {
    expect(() => concentrationAroundTip(1, 0, 2)).toThrow(
      new RangeError('aspect ratio: expected above 1, got 1'),
    );
    expect(() => concentrationAroundTip(2, -1, 2)).toThrow(
      new RangeError('distance from the axis: expected from 0, got -1'),
    );
    expect(() => concentrationAroundTip(2, 0, -1)).toThrow(
      new RangeError('distance from the plane: expected from 0, got -1'),
    );
  });
});
