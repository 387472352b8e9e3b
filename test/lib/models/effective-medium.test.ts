import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Composite } from '../../../src/lib/models/composite.ts';
import {
  bruggeman,
  coatedMaxwellGarnett,
  hashinShtrikmanBounds,
  layerBounds,
  maxwellGarnett,
} from '../../../src/lib/models/effective-medium.ts';

const conductivities = fc.double({ min: 1e-6, max: 1e3, noNaN: true });
const fractions = fc.oneof(
  fc.constantFrom(0, 1),
  fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
);
const composites = fc.record({
  matrix: conductivities,
  filler: fc.oneof(fc.constant(0), conductivities),
  fraction: fractions,
});

/** Up to rounding. */
function expectOrdered(values: readonly number[]): void {
  values.slice(1).forEach((value, i) => {
    expect(value).toBeGreaterThanOrEqual(Number(values[i]) * (1 - 1e-9));
  });
}

const coated = (composite: Composite, conductivity: number, relativeThickness: number) => {
  const outcome = coatedMaxwellGarnett(composite, { conductivity, relativeThickness });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
};

describe('the conductivity of two phases', () => {
  // From the equations by an independent script
  it.each([
    [{ matrix: 1, filler: 10, fraction: 0.3 }, 2.2612077],
    [{ matrix: 1, filler: 1e-3, fraction: 0.5 }, 0.2522323],
    [{ matrix: 1e-3, filler: 1, fraction: 0.4 }, 0.1051549],
    [{ matrix: 1, filler: 1e6, fraction: 0.1 }, 1.4285691],
  ])('by Bruggeman’s equation, root found numerically: %j', (composite, expected) => {
    expect(bruggeman(composite)).toBeCloseTo(expected, 6);
  });

  it('keeps to the bounds at all fractions, the narrower within the wider', () => {
    fc.assert(
      fc.property(composites, (composite) => {
        const layers = layerBounds(composite);
        const isotropic = hashinShtrikmanBounds(composite);
        expectOrdered([layers.lower, isotropic.lower, isotropic.upper, layers.upper]);
        for (const model of [bruggeman, maxwellGarnett]) {
          expectOrdered([isotropic.lower, model(composite), isotropic.upper]);
        }
      }),
    );
  });

  it('is that of the phases at the fractions 0 and 1', () => {
    fc.assert(
      fc.property(conductivities, conductivities, (matrix, filler) => {
        for (const [fraction, phase] of [
          [0, matrix],
          [1, filler],
        ] as const) {
          const composite = { matrix, filler, fraction };
          const { lower, upper } = hashinShtrikmanBounds(composite);
          const layers = layerBounds(composite);
          const found = [bruggeman(composite), maxwellGarnett(composite), lower, upper];
          for (const one of [...found, layers.lower, layers.upper]) {
            expect(one / phase).toBeCloseTo(1, 9);
          }
        }
      }),
    );
  });

  it('solves Bruggeman’s equation', () => {
    fc.assert(
      fc.property(composites, (composite) => {
        const { matrix, filler, fraction } = composite;
        const sigma = bruggeman(composite);
        fc.pre(sigma > 0);
        const share = (phase: number) => (phase - sigma) / (phase + 2 * sigma);
        expect((1 - fraction) * share(matrix) + fraction * share(filler)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('is by Hashin and Shtrikman 2.8 to 4.706 for equal parts of 1 and 10 (by hand)', () => {
    const { lower, upper } = hashinShtrikmanBounds({ matrix: 1, filler: 10, fraction: 0.5 });
    expect(lower).toBeCloseTo(2.8, 12);
    expect(upper).toBeCloseTo(4.70588, 5);
  });

  it('in layers of equal parts of 1 and 3 is 1.5 across and 2 along (by hand)', () => {
    const { lower, upper } = layerBounds({ matrix: 1, filler: 3, fraction: 0.5 });
    expect(lower).toBeCloseTo(1.5, 12);
    expect(upper).toBeCloseTo(2, 12);
  });
});

describe('a filler that does not conduct', () => {
  it('takes 6 % off at 4 vol % (2(1 − φ)/(2 + φ), by hand)', () => {
    expect(maxwellGarnett({ matrix: 1, filler: 0, fraction: 0.04 })).toBeCloseTo(0.941, 3);
  });

  it('can only lower the conductivity', () => {
    fc.assert(
      fc.property(conductivities, fractions, (matrix, fraction) => {
        const composite = { matrix, filler: 0, fraction };
        const { upper } = hashinShtrikmanBounds(composite);
        expect(upper).toBeLessThanOrEqual(matrix * (1 + 1e-12));
        const lowest = fraction === 0 ? matrix : 0;
        expect(hashinShtrikmanBounds(composite).lower).toBeCloseTo(lowest, 9);
        // Bruggeman: 1 − 3φ/2 up to two thirds of the volume, nothing beyond.
        const expected = matrix * Math.max(0, 1 - 1.5 * fraction);
        expect(bruggeman(composite)).toBeCloseTo(expected, 6);
      }),
    );
    expect(layerBounds({ matrix: 1, filler: 0, fraction: 0.5 }).lower).toBe(0);
    expect(layerBounds({ matrix: 1, filler: 0, fraction: 0 }).lower).toBe(1);
  });

  it('raises it with a shell that conducts well enough', () => {
    const inert = { matrix: 1, filler: 0, fraction: 0.04 };
    // Sphere of shell and core in Maxwell's equation, by an independent script
    expect(coated(inert, 10, 0.5)).toBeCloseTo(1.2793285, 6);
  });
});

describe('a shell', () => {
  it('of no thickness, or of the filler’s own conductivity, changes nothing else', () => {
    const composite = { matrix: 1, filler: 0.2, fraction: 0.1 };
    expect(coated(composite, 7, 0)).toBeCloseTo(maxwellGarnett(composite), 12);
    const larger = { ...composite, fraction: 0.1 * 1.5 ** 3 };
    expect(coated(composite, 0.2, 0.5)).toBeCloseTo(maxwellGarnett(larger), 12);
  });

  it('of the matrix’s conductivity is matrix', () => {
    const thickness = fc.double({ min: 0, max: 0.4, noNaN: true });
    const small = fc.double({ min: 0, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(
        conductivities,
        conductivities,
        small,
        thickness,
        (matrix, filler, share, delta) => {
          const composite = { matrix, filler, fraction: share };
          expect(coated(composite, matrix, delta) / maxwellGarnett(composite)).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('cannot fill more than the volume', () => {
    const shell = { conductivity: 1, relativeThickness: 1 };
    expect(coatedMaxwellGarnett({ matrix: 1, filler: 0, fraction: 0.2 }, shell)).toEqual({
      holds: false,
      reason: 'Filler and shells together would fill more than the whole volume.',
    });
    expect(coated({ matrix: 1, filler: 0, fraction: 0.125 }, 5, 1)).toBeCloseTo(
      maxwellGarnett({ matrix: 5, filler: 0, fraction: 0.125 }),
      12,
    );
  });
});

describe('what has no meaning', () => {
  const half = { matrix: 1, filler: 1, fraction: 0.5 };
  const shell = { conductivity: 1, relativeThickness: 0.1 };
  const models = [bruggeman, maxwellGarnett, layerBounds, hashinShtrikmanBounds];

  it.each([
    [{ matrix: 0 }, 'conductivity of the matrix: expected above 0 S m⁻¹, got 0 S m⁻¹'],
    [{ filler: -1 }, 'conductivity of the filler: expected from 0 S m⁻¹, got -1 S m⁻¹'],
    [{ fraction: 1.1 }, 'volume fraction of the filler: expected from 0 to 1, got 1.1'],
  ])('is refused by every model: %j', (change, message) => {
    for (const model of models) {
      expect(() => model({ ...half, ...change })).toThrow(new RangeError(message));
    }
    const call = () => coatedMaxwellGarnett({ ...half, ...change }, shell);
    expect(call).toThrow(new RangeError(message));
  });

  it.each([
    [
      () => coatedMaxwellGarnett(half, { ...shell, conductivity: 0 }),
      'conductivity of the shell: expected above 0 S m⁻¹, got 0 S m⁻¹',
    ],
    [
      () => coatedMaxwellGarnett(half, { ...shell, relativeThickness: -1 }),
      'relative thickness of the shell: expected from 0, got -1',
    ],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
