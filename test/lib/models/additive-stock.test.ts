import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doseCharge,
  doseConcentration,
  doseCycles,
} from '../../../src/lib/models/additive-stock.ts';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const efficiencies = fc.double({ min: 0, max: 0.9999, noNaN: true });

describe('a dose by mass', () => {
  it('of 5 % FEC at 1.2 g cm⁻³ is 0.566 mol L⁻¹ (by hand)', () => {
    expect(doseConcentration(0.05, 1200, 0.10605) / 1000).toBeCloseTo(0.5658, 4);
  });

  it('has all its mass in the moles of a volume', () => {
    fc.assert(
      fc.property(shares, positive, positive, (share, density, mass) => {
        const concentration = doseConcentration(share, density, mass);
        expect(concentration * mass).toBeCloseTo(share * density, 6);
      }),
    );
  });

  it.each([
    [
      () => doseConcentration(1.2, 1000, 0.1),
      'mass fraction of the additive: expected from 0 to 1, got 1.2',
    ],
    [() => doseConcentration(0.1, 0, 0.1), 'density: expected above 0 kg m⁻³, got 0 kg m⁻³'],
    [
      () => doseConcentration(0.1, 1000, 0),
      'molar mass: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹',
    ],
  ])('is refused outside its domain (%#)', (run, message) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('the charge of a dose', () => {
  it('grows with concentration, liquid and electrons alike', () => {
    fc.assert(
      fc.property(positive, positive, positive, (concentration, liquidHeight, electrons) => {
        const dose = { concentration, liquidHeight, electrons };
        const once = doseCharge(dose);
        expect(doseCharge({ ...dose, concentration: 2 * concentration }) / once).toBeCloseTo(2, 9);
        expect(doseCharge({ ...dose, liquidHeight: 2 * liquidHeight }) / once).toBeCloseTo(2, 9);
        expect(doseCharge({ ...dose, electrons: 2 * electrons }) / once).toBeCloseTo(2, 9);
      }),
    );
  });

  it.each([
    [
      { concentration: -1, liquidHeight: 1, electrons: 1 },
      'concentration: expected from 0 mol m⁻³, got -1 mol m⁻³',
    ],
    [
      { concentration: 1, liquidHeight: -1, electrons: 1 },
      'height of the liquid: expected from 0 m, got -1 m',
    ],
    [
      { concentration: 1, liquidHeight: 1, electrons: 0 },
      'number of electrons: expected above 0, got 0',
    ],
  ])('is refused outside its domain (%#)', (dose, message) => {
    expect(() => doseCharge(dose)).toThrow(new RangeError(message));
  });
});

describe('the cycles that a dose could feed', () => {
  it('lose together what the dose can take up', () => {
    fc.assert(
      fc.property(positive, positive, efficiencies, (dose, capacity, efficiency) => {
        const cycles = doseCycles(dose, capacity, efficiency);
        expect((cycles * (1 - efficiency) * capacity) / dose).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    [() => doseCycles(-1, 1, 0.9), 'charge of the dose: expected from 0 C m⁻², got -1 C m⁻²'],
    [() => doseCycles(1, 0, 0.9), 'areal capacity: expected above 0 C m⁻², got 0 C m⁻²'],
    [() => doseCycles(1, 1, 1), 'Coulombic efficiency: expected from 0 below 1, got 1'],
  ])('are refused outside their domain (%#)', (run, message) => {
    expect(run).toThrow(new RangeError(message));
  });
});
