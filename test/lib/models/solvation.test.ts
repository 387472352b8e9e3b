import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dilutedMolarity,
  freeSolvent,
  molality,
  molarity,
  solventRatio,
} from '../../../src/lib/models/solvation.ts';

/** A salt of 203.1 and a solvent of 90.12 g mol⁻¹ (NaFSI and DME); the density is chosen. */
const solution = { saltMolarMass: 0.2031, solventMolarMass: 0.09012, density: 1200 };

const masses = fc.double({ min: 0.02, max: 0.5, noNaN: true });
const solutions = fc.record({
  saltMolarMass: masses,
  solventMolarMass: masses,
  density: fc.double({ min: 700, max: 2000, noNaN: true }),
});
const ratios = fc.double({ min: 0.5, max: 100, noNaN: true });

describe('concentrations', () => {
  // 1200/(0.2031 + 2 × 0.09012) and 1/(2 × 0.09012), by hand
  it('are 3.13 mol L⁻¹ and 5.55 mol kg⁻¹ for two molecules of solvent per salt', () => {
    expect(molarity(solution, 2)).toBeCloseTo(3130.4, 1);
    expect(molality(2, solution.solventMolarMass)).toBeCloseTo(5.548, 3);
  });

  it('turn into mole ratios and back', () => {
    fc.assert(
      fc.property(solutions, ratios, (any, ratio) => {
        expect(solventRatio(any, molarity(any, ratio)) / ratio).toBeCloseTo(1, 9);
      }),
    );
  });

  it('conserve mass: salt and solvent of a cubic metre weigh its density', () => {
    fc.assert(
      fc.property(solutions, ratios, (any, ratio) => {
        const salt = molarity(any, ratio);
        const mass = salt * any.saltMolarMass + salt / molality(ratio, any.solventMolarMass);
        expect(mass / any.density).toBeCloseTo(1, 9);
      }),
    );
  });

  it('come near the neat solvent as salt becomes scarce', () => {
    const dilute = { ...solution, density: 867 };
    expect(solventRatio(dilute, 1)).toBeCloseTo(867 / 0.09012 - 0.2031 / 0.09012, 6);
  });
});

describe('free solvent', () => {
  // 1 − CN/x, by hand
  it.each([
    [3, 10, 0.7],
    [3, 3, 0],
    [3, 2, 0],
    [0, 2, 1],
  ])('with %d molecules per Na⁺ of %d is %d', (coordination, ratio, expected) => {
    expect(freeSolvent(coordination, ratio)).toBeCloseTo(expected, 12);
  });

  it('never grows with salt, and stays from 0 to 1', () => {
    const numbers = fc.double({ min: 0, max: 8, noNaN: true });
    fc.assert(
      fc.property(numbers, ratios, (coordination, ratio) => {
        const free = freeSolvent(coordination, ratio);
        expect(free).toBeGreaterThanOrEqual(0);
        expect(free).toBeLessThanOrEqual(1);
        expect(freeSolvent(coordination, ratio / 2)).toBeLessThanOrEqual(free);
      }),
    );
  });
});

describe('dilution', () => {
  it('with the same volume halves the concentration and with none leaves it', () => {
    expect(dilutedMolarity(4000, 1)).toBe(2000);
    expect(dilutedMolarity(4000, 0)).toBe(4000);
  });

  it('conserves the salt and leaves the ratio of salt to solvent as it was', () => {
    const volumes = fc.double({ min: 0, max: 20, noNaN: true });
    const densities = fc.double({ min: 700, max: 2000, noNaN: true });
    fc.assert(
      fc.property(solutions, ratios, volumes, densities, (any, ratio, volume, diluent) => {
        const before = molarity(any, ratio);
        const after = dilutedMolarity(before, volume);
        expect((after * (1 + volume)) / before).toBeCloseTo(1, 9);
        // By weighing: of a cubic metre of mixture, what is neither diluent nor salt is solvent.
        const mass = (any.density + volume * diluent) / (1 + volume);
        const solvent = mass - (volume * diluent) / (1 + volume) - after * any.saltMolarMass;
        expect(solvent / any.solventMolarMass / after / ratio).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('what has no meaning', () => {
  const of = (change: object) => () => molarity({ ...solution, ...change }, 2);
  it.each([
    [of({ saltMolarMass: 0 }), 'molar mass of the salt: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹'],
    [
      of({ solventMolarMass: 0 }),
      'molar mass of the solvent: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹',
    ],
    [of({ density: 0 }), 'density: expected above 0 kg m⁻³, got 0 kg m⁻³'],
    [() => molarity(solution, 0), 'solvent molecules per salt: expected above 0, got 0'],
    [
      () => solventRatio({ ...solution, saltMolarMass: 0.2 }, 6000),
      'concentration: expected above 0 below 6000 mol m⁻³, got 6000 mol m⁻³',
    ],
    [() => molality(-1, 0.09), 'solvent molecules per salt: expected above 0, got -1'],
    [() => molality(2, 0), 'molar mass of the solvent: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹'],
    [() => freeSolvent(-1, 2), 'coordination number: expected from 0, got -1'],
    [() => freeSolvent(3, 0), 'solvent molecules per salt: expected above 0, got 0'],
    [() => dilutedMolarity(0, 1), 'concentration: expected above 0 mol m⁻³, got 0 mol m⁻³'],
    [() => dilutedMolarity(1, -1), 'volume of diluent: expected from 0, got -1'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
