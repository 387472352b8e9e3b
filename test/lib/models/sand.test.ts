import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depletion } from '../../../src/lib/models/depletion.ts';
import { finiteLengthRatio, surfaceResponse } from '../../../src/lib/models/finite-length.ts';
import { limitingCurrentDensity, sandTime } from '../../../src/lib/models/sand.ts';

const liquid = { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 };
const separator = { ...liquid, macMullinNumber: 10 };
const polymer = { diffusivity: 1e-12, concentration: 1000, cationTransference: 0.2 };

const electrolytes = fc.record({
  diffusivity: fc.double({ min: 1e-14, max: 1e-8, noNaN: true }),
  concentration: fc.double({ min: 1, max: 5000, noNaN: true }),
  cationTransference: fc.double({ min: 0, max: 0.99, noNaN: true }),
});
const currents = fc.double({ min: 1e-2, max: 1e4, noNaN: true });
const distances = fc.double({ min: 1e-6, max: 1e-2, noNaN: true });

describe('Sand’s time', () => {
  it('is 6.093 × 10⁴ s for 1 mol L⁻¹, 3 × 10⁻¹⁰ m² s⁻¹, t₊ 0.4 at 1 mA cm⁻² (by hand from the equation)', () => {
    expect(sandTime(liquid, 10)).toBeCloseTo(60930, 0);
  });

  it('goes with the square of concentration over current density', () => {
    fc.assert(
      fc.property(electrolytes, currents, (electrolyte, current) => {
        const time = sandTime(electrolyte, current);
        const doubled = { ...electrolyte, concentration: 2 * electrolyte.concentration };
        expect(sandTime(doubled, current) / time).toBeCloseTo(4, 9);
        expect(sandTime(electrolyte, 2 * current) / time).toBeCloseTo(1 / 4, 9);
      }),
    );
  });

  it('is set by εD/N_M in a separator', () => {
    const held = { ...liquid, macMullinNumber: 10, porosity: 0.4 };
    expect(sandTime(held, 10) / sandTime(liquid, 10)).toBeCloseTo(0.04, 12);
  });

  it('grows beyond bounds as t₊ nears 1, and has no meaning there', () => {
    expect(sandTime({ ...liquid, cationTransference: 0.999 }, 10)).toBeGreaterThan(1e10);
    expect(() => sandTime({ ...liquid, cationTransference: 1 }, 10)).toThrow(
      new RangeError('cation transference number: expected from 0 below 1, got 1'),
    );
  });

  it.each([
    [{ diffusivity: 0 }, 10, 'diffusivity: expected above 0 m² s⁻¹, got 0 m² s⁻¹'],
    [{ diffusivity: Number.NaN }, 10, 'diffusivity: expected above 0 m² s⁻¹, got NaN m² s⁻¹'],
    [{ concentration: -1 }, 10, 'concentration: expected above 0 mol m⁻³, got -1 mol m⁻³'],
    [{ cationTransference: 1.2 }, 10, 'cation transference number: expected from 0 to 1, got 1.2'],
    [{ macMullinNumber: 0.5 }, 10, 'MacMullin number: expected from 1, got 0.5'],
    [{ porosity: 0 }, 10, 'porosity: expected above 0 to 1, got 0'],
    [{ cationCharge: 0 }, 10, 'cation charge number: expected above 0, got 0'],
    [{}, 0, 'current density: expected above 0 A m⁻², got 0 A m⁻²'],
    [{}, Infinity, 'current density: expected above 0 A m⁻², got Infinity A m⁻²'],
  ])('refuses %j at %d A m⁻²', (change, current, message) => {
    expect(() => sandTime({ ...liquid, ...change }, current)).toThrow(new RangeError(message));
  });
});

describe('the limiting current density', () => {
  it.each([
    ['1 mm of free liquid', liquid, 1e-3, 96.49, 2],
    ['a liquid in a 25 µm separator with N_M 10', separator, 25e-6, 386, 0],
    ['100 µm of a polymer', polymer, 100e-6, 2.41, 2],
  ])('of %s', (_, electrolyte, distance, expected, digits) => {
    expect(limitingCurrentDensity(electrolyte, distance)).toBeCloseTo(expected, digits);
  });

  it('falls as 1/L and grows with D and c₀', () => {
    fc.assert(
      fc.property(electrolytes, distances, (electrolyte, distance) => {
        const limit = limitingCurrentDensity(electrolyte, distance);
        expect(limitingCurrentDensity(electrolyte, 2 * distance) / limit).toBeCloseTo(0.5, 9);
        const faster = { ...electrolyte, diffusivity: 3 * electrolyte.diffusivity };
        expect(limitingCurrentDensity(faster, distance) / limit).toBeCloseTo(3, 9);
      }),
    );
  });

  it('refuses t₊ = 1 and a distance of nought', () => {
    expect(() => limitingCurrentDensity({ ...liquid, cationTransference: 1 }, 1)).toThrow(
      new RangeError('cation transference number: expected from 0 below 1, got 1'),
    );
    expect(() => limitingCurrentDensity(liquid, 0)).toThrow(
      new RangeError('distance: expected above 0 m, got 0 m'),
    );
  });
});

describe('a cell of finite length', () => {
  // Computed twice independently for the design of the models.
  it.each([
    [1.01, 2.32],
    [1.1, 1.37],
    [1.5, 1.03],
  ])('at J/J* %d runs out %d times later than Sand’s time', (ratio, expected) => {
    expect(finiteLengthRatio(ratio)).toBeCloseTo(expected, 2);
  });

  it('keeps Sand’s time within 1 % from twice the limit on, and later exactly', () => {
    expect(finiteLengthRatio(2)).toBeLessThan(1.01);
    expect(finiteLengthRatio(5)).toBe(1);
  });

  it('takes the longer the nearer the current comes to the limit', () => {
    const ratio = fc.double({ min: 1.0001, max: 6, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(finiteLengthRatio(low)).toBeGreaterThanOrEqual(finiteLengthRatio(high) - 1e-12);
      }),
    );
    expect(() => finiteLengthRatio(1)).toThrow(
      new RangeError('current density over its limit J/J*: expected above 1, got 1'),
    );
  });

  it('has a surface that falls as √t at first and reaches the steady state', () => {
    expect(surfaceResponse(0)).toBe(0);
    expect(surfaceResponse(0.00999999) / surfaceResponse(0.01)).toBeCloseTo(1, 6);
    expect(surfaceResponse(0.01)).toBeCloseTo(4 * Math.sqrt(0.01 / Math.PI), 10);
    expect(surfaceResponse(10)).toBe(1);
    expect(() => surfaceResponse(-1)).toThrow(
      new RangeError('time in units of L²/D: expected from 0, got -1'),
    );
  });
});

describe('depletion', () => {
  it('solves for the time at which the surface is empty', () => {
    fc.assert(
      fc.property(
        electrolytes,
        distances,
        fc.double({ min: 1.001, max: 20, noNaN: true }),
        (electrolyte, distance, ratio) => {
          const current = ratio * limitingCurrentDensity(electrolyte, distance);
          const outcome = depletion(electrolyte, current, distance);
          if (!outcome.holds) throw new Error(outcome.reason);
          const theta = (electrolyte.diffusivity * outcome.result.time) / distance ** 2;
          expect(surfaceResponse(theta) * ratio).toBeCloseTo(1, 9);
          expect(outcome.result.time).toBeGreaterThanOrEqual(outcome.result.sandTime);
        },
      ),
    );
  });

  it.each([50, limitingCurrentDensity(liquid, 1e-3)])(
    'says why it never comes at %f A m⁻²',
    (j) => {
      expect(depletion(liquid, j, 1e-3)).toEqual({
        holds: false,
        reason:
          'At or below the limiting current density J* a steady gradient forms and the salt never runs out; Sand’s time does not apply.',
      });
    },
  );

  it('says that t₊ = 1 is another matter, not a safe one', () => {
    expect(depletion({ ...liquid, cationTransference: 1 }, 50, 1e-3)).toEqual({
      holds: false,
      reason:
        'With t₊ = 1 no anion moves, and depletion of salt does not apply. That is not to say that such a cell is safe.',
    });
  });
});
