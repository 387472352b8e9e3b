import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectiveAmplification,
  primaryAmplification,
  tipCurrentDensity,
  wagnerNumber,
} from '../../../src/lib/models/tip.ts';

/** ∫ ds / (2 (s + a²)^{3/2} (s + b²)) times a·b²: the depolarisation factor by its definition, by Simpson's rule. */
function depolarisationByQuadrature(aspectRatio: number): number {
  const [a2, b2] = [aspectRatio ** 2, 1];
  // s = tan²(u) maps the half line to 0 ≤ u < π/2 and makes the integrand smooth.
  const integrand = (u: number) => {
    const s = Math.tan(u) ** 2;
    const ds = (2 * Math.tan(u)) / Math.cos(u) ** 2;
    return (aspectRatio * b2 * ds) / (2 * (s + a2) ** 1.5 * (s + b2));
  };
  const [n, end] = [20000, Math.PI / 2 - 1e-9];
  let sum = integrand(0) + integrand(end);
  for (let i = 1; i < n; i++) sum += (i % 2 === 1 ? 4 : 2) * integrand((i * end) / n);
  return (sum * end) / n / 3;
}

const ratios = fc.double({ min: 1, max: 1e4, noNaN: true });

describe('the tip of a half ellipsoid', () => {
  it.each([1, 1.001, 1.1, 1.1547, 1.2, 2, 5, 10, 30])(
    'of height λ = %d radii draws the inverse of its depolarisation factor',
    (lambda) => {
      expect(primaryAmplification(lambda) * depolarisationByQuadrature(lambda)).toBeCloseTo(1, 6);
    },
  );

  it('draws three times the current if it is a hemisphere', () => {
    expect(primaryAmplification(1)).toBe(3);
  });

  it('follows 3 + 6e²/5 near the hemisphere', () => {
    for (const e2 of [1e-8, 1e-5, 1e-3]) {
      const lambda = 1 / Math.sqrt(1 - e2);
      expect(Math.abs(primaryAmplification(lambda) - (3 + 1.2 * e2))).toBeLessThan(
        2 * e2 ** 2 + 1e-14,
      );
    }
  });

  it('passes from the series to the closed form without a step', () => {
    const at = 1 / Math.sqrt(0.75);
    expect(primaryAmplification(at - 1e-9)).toBeCloseTo(primaryAmplification(at + 1e-9), 7);
  });

  it('draws the more the sharper it is', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(primaryAmplification(high)).toBeGreaterThanOrEqual(primaryAmplification(low) - 1e-9);
      }),
    );
  });

  it('refuses what is flatter than a hemisphere', () => {
    expect(() => primaryAmplification(0.9)).toThrow(
      new RangeError('aspect ratio: expected from 1, got 0.9'),
    );
  });
});

describe('the resistance of the interface', () => {
  it('levels a micrometre: κ 1 S m⁻¹, R 10 Ω cm², h 1 µm give Wa 1000 and β_eff 1.001', () => {
    const wagner = wagnerNumber(1, 1e-3, 1e-6);
    expect(wagner).toBeCloseTo(1000, 9);
    expect(effectiveAmplification(primaryAmplification(5), wagner)).toBeCloseTo(1.001, 3);
  });

  it('levels the less, the larger the protrusion: Wa goes with κR/h', () => {
    const sizes = fc.double({ min: 1e-9, max: 1, noNaN: true });
    fc.assert(
      fc.property(sizes, sizes, sizes, (conductivity, resistance, height) => {
        const wagner = wagnerNumber(conductivity, resistance, height);
        expect(wagnerNumber(2 * conductivity, resistance, height) / wagner).toBeCloseTo(2, 9);
        expect(wagnerNumber(conductivity, 2 * resistance, height) / wagner).toBeCloseTo(2, 9);
        expect(wagnerNumber(conductivity, resistance, 2 * height) / wagner).toBeCloseTo(0.5, 9);
      }),
    );
  });

  it('does nothing if there is none, and everything if it is endless', () => {
    fc.assert(
      fc.property(ratios, (lambda) => {
        const primary = primaryAmplification(lambda);
        expect(effectiveAmplification(primary, 0) / primary).toBeCloseTo(1, 12);
        expect(effectiveAmplification(primary, 1e12)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('keeps the tip between the plane and the primary current', () => {
    const wagner = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(ratios, wagner, (lambda, wa) => {
        const primary = primaryAmplification(lambda);
        const effective = effectiveAmplification(primary, wa);
        expect(effective).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(effective).toBeLessThanOrEqual(primary * (1 + 1e-12));
      }),
    );
  });

  it.each([
    [() => wagnerNumber(0, 1, 1), 'conductivity: expected above 0 S m⁻¹, got 0 S m⁻¹'],
    [() => wagnerNumber(1, -1, 1), 'interface resistance: expected from 0 Ω m², got -1 Ω m²'],
    [() => wagnerNumber(1, 1, 0), 'height: expected above 0 m, got 0 m'],
    [() => effectiveAmplification(0.5, 1), 'primary amplification: expected from 1, got 0.5'],
    [() => effectiveAmplification(3, -1), 'Wagner number: expected from 0, got -1'],
    [() => tipCurrentDensity(1, 3, 1.1), 'coverage: expected from 0 to 1, got 1.1'],
  ])('refuses what has no meaning (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describe('a shield', () => {
  it('takes its share off the tip', () => {
    expect(tipCurrentDensity(10, 3, 0)).toBe(30);
    expect(tipCurrentDensity(10, 3, 1)).toBe(0);
  });

  it('leaves a current in proportion to what it leaves bare', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ratios, ratios, shares, (current, amplification, coverage) => {
        const bare = tipCurrentDensity(current, amplification, coverage);
        const covered = tipCurrentDensity(current, amplification, 1 - coverage);
        expect((bare + covered) / (current * amplification)).toBeCloseTo(1, 9);
      }),
    );
  });
});
