import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  depositThickness,
  specificCapacity,
  volumetricCapacity,
} from '../../../src/lib/models/faraday.ts';

const sodium = { molarMass: 0.02299, density: 968 };

const electrons = fc.double({ min: 0.1, max: 8, noNaN: true });
const masses = fc.double({ min: 1e-3, max: 1, noNaN: true });
const densities = fc.double({ min: 100, max: 20000, noNaN: true });
const charges = fc.double({ min: 0, max: 1e6, noNaN: true });

describe('the capacity per mass', () => {
  it('counts each electron and shrinks with the mass', () => {
    fc.assert(
      fc.property(electrons, masses, (n, molarMass) => {
        const one = specificCapacity(n, molarMass);
        expect(specificCapacity(3 * n, molarMass) / one).toBeCloseTo(3, 12);
        expect(specificCapacity(n, 2 * molarMass) / one).toBeCloseTo(0.5, 12);
      }),
    );
  });

  it.each([
    [0, 1, 'number of electrons: expected above 0, got 0'],
    [1, 0, 'molar mass: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹'],
    [1, Number.NaN, 'molar mass: expected above 0 kg mol⁻¹, got NaN kg mol⁻¹'],
  ])('refuses %d electrons and %d kg mol⁻¹', (n, molarMass, message) => {
    expect(() => specificCapacity(n, molarMass)).toThrow(new RangeError(message));
  });
});

describe('the capacity per volume', () => {
  it.each([
    [0, 1, 'specific capacity: expected above 0 C kg⁻¹, got 0 C kg⁻¹'],
    [1, -1, 'density: expected above 0 kg m⁻³, got -1 kg m⁻³'],
  ])('refuses %d C kg⁻¹ and %d kg m⁻³', (capacity, density, message) => {
    expect(() => volumetricCapacity(capacity, density)).toThrow(new RangeError(message));
  });
});

describe('the thickness of a deposit', () => {
  it('holds as much charge as went into it', () => {
    fc.assert(
      fc.property(charges, masses, densities, (charge, molarMass, density) => {
        const thickness = depositThickness(charge, { molarMass, density });
        const back = thickness * volumetricCapacity(specificCapacity(1, molarMass), density);
        expect(back).toBeCloseTo(charge, 6);
      }),
    );
  });

  it('is nothing for no charge, and half if each ion takes two electrons', () => {
    expect(depositThickness(0, sodium)).toBe(0);
    const twice = { ...sodium, ionCharge: 2 };
    expect(depositThickness(1000, twice) / depositThickness(1000, sodium)).toBeCloseTo(0.5, 12);
  });

  it.each([
    [-1, sodium, 'areal charge: expected from 0 C m⁻², got -1 C m⁻²'],
    [1, { ...sodium, ionCharge: 0 }, 'charge number: expected above 0, got 0'],
    [1, { ...sodium, density: 0 }, 'density: expected above 0 kg m⁻³, got 0 kg m⁻³'],
    [1, { ...sodium, molarMass: 0 }, 'molar mass: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹'],
  ])('refuses %d C m⁻² of %j', (charge, metal, message) => {
    expect(() => depositThickness(charge, metal)).toThrow(new RangeError(message));
  });
});
