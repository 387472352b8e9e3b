import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nernstPotential, shieldLimit } from '../../../src/lib/models/nernst.ts';

const atEquilibrium = { activity: 1, overpotential: 0, temperature: 298.15 };
const lithium = { standardPotential: -3.0401, ionCharge: 1 };
const sodium = { standardPotential: -2.71, ionCharge: 1 };

const charges = fc.integer({ min: 1, max: 3 });
const potentials = fc.double({ min: -3.2, max: -2, noNaN: true });
const couples = fc.record({ standardPotential: potentials, ionCharge: charges });
const activities = fc.double({ min: 1e-6, max: 10, noNaN: true });
const temperatures = fc.double({ min: 230, max: 400, noNaN: true });

describe('the potential of a metal', () => {
  it('is that of caesium at 0.05 M −3.1030 V, which lee2020 prints as −3.103 V (by hand)', () => {
    const caesium = { standardPotential: -3.026, ionCharge: 1 };
    expect(nernstPotential(caesium, 0.05, 298.15)).toBeCloseTo(-3.103, 4);
  });

  it('shifts by 59.16 mV for each decade at 25 °C, and by half for a divalent ion', () => {
    expect(nernstPotential(sodium, 0.1, 298.15)).toBeCloseTo(-2.71 - 0.05916, 5);
    const divalent = { ...sodium, ionCharge: 2 };
    expect(nernstPotential(divalent, 0.1, 298.15)).toBeCloseTo(-2.71 - 0.05916 / 2, 5);
  });

  it('is E° at an activity of 1', () => {
    fc.assert(
      fc.property(couples, temperatures, (couple, temperature) => {
        expect(nernstPotential(couple, 1, temperature)).toBe(couple.standardPotential);
      }),
    );
  });
});

describe('the concentration up to which a cation shields', () => {
  it.each([
    [1, 7],
    [2, 49],
  ])('is divided by an overpotential of −50 mV, for n = %d by %d', (ionCharge, factor) => {
    const cation = { standardPotential: -2.9, ionCharge };
    const plating = { ...atEquilibrium, overpotential: -0.05 };
    const ratio =
      shieldLimit(cation, lithium, atEquilibrium) / shieldLimit(cation, lithium, plating);
    expect(Math.abs(ratio / factor - 1)).toBeLessThan(0.01);
  });

  it('is where both metals have the same potential', () => {
    fc.assert(
      fc.property(couples, couples, activities, temperatures, (cation, metal, activity, T) => {
        const conditions = { activity, overpotential: 0, temperature: T };
        const limit = shieldLimit(cation, metal, conditions);
        fc.pre(limit > 1e-300 && limit < 1e300);
        expect(nernstPotential(cation, limit, T)).toBeCloseTo(
          nernstPotential(metal, activity, T),
          9,
        );
      }),
    );
  });

  it('is the activity of the metal’s own ion for a cation of the same metal', () => {
    fc.assert(
      fc.property(couples, activities, (metal, activity) => {
        const limit = shieldLimit(metal, metal, { ...atEquilibrium, activity });
        expect(limit / activity).toBeCloseTo(1, 12);
      }),
    );
  });

  it('falls with every overpotential', () => {
    const overpotentials = fc.double({ min: -0.3, max: -1e-6, noNaN: true });
    fc.assert(
      fc.property(couples, overpotentials, (cation, overpotential) => {
        const rest = shieldLimit(cation, sodium, atEquilibrium);
        const plating = shieldLimit(cation, sodium, { ...atEquilibrium, overpotential });
        expect(plating).toBeLessThan(rest);
      }),
    );
  });
});

describe('what has no meaning', () => {
  const limit = (change: object) => () =>
    shieldLimit(sodium, lithium, { ...atEquilibrium, ...change });
  const uncharged = { standardPotential: -1, ionCharge: 0 };
  const endless = { standardPotential: Infinity, ionCharge: 1 };
  it.each([
    [() => nernstPotential(uncharged, 1, 298), 'charge number of the ion: expected above 0, got 0'],
    [
      () => nernstPotential(endless, 1, 298),
      'standard potential of the ion: expected a finite number, got Infinity V',
    ],
    [() => nernstPotential(sodium, 0, 298), 'activity: expected above 0, got 0'],
    [() => nernstPotential(sodium, 1, 0), 'temperature: expected above 0 K, got 0 K'],
    [limit({ activity: -1 }), 'activity: expected above 0, got -1'],
    [limit({ overpotential: 0.01 }), 'overpotential: expected up to 0 V, got 0.01 V'],
    [limit({ temperature: 0 }), 'temperature: expected above 0 K, got 0 K'],
    [
      () => shieldLimit(uncharged, lithium, atEquilibrium),
      'charge number of the shielding cation: expected above 0, got 0',
    ],
    [
      () => shieldLimit(sodium, endless, atEquilibrium),
      'standard potential of the plated metal: expected a finite number, got Infinity V',
    ],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
