import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CellReaction,
  type Reagent,
  reactionCapacity,
  reactionEnergy,
  reactionSpecificEnergy,
  standardVoltage,
} from '../../../src/lib/models/reactions.ts';

/** Gibbs energies of formation: CRC Handbook; molar masses from abridged atomic weights. */
const substances = {
  Na: { molarMass: 0.02299, formationEnergy: 0 },
  S: { molarMass: 0.03206, formationEnergy: 0 },
  C: { molarMass: 0.012011, formationEnergy: 0 },
  O2: { molarMass: 0.031998, formationEnergy: 0, gas: true },
  CO2: { molarMass: 0.044009, formationEnergy: -394400, gas: true },
  NaO2: { molarMass: 0.054988, formationEnergy: -218400 },
  Na2O2: { molarMass: 0.077978, formationEnergy: -447700 },
  Na2O: { molarMass: 0.061979, formationEnergy: -375500 },
  Na2S: { molarMass: 0.07804, formationEnergy: -349800 },
  Na2CO3: { molarMass: 0.105988, formationEnergy: -1044400 },
};

function reagents(amounts: Partial<Record<keyof typeof substances, number>>): Reagent[] {
  return Object.entries(amounts).map(([formula, amount]) => ({
    formula,
    amount,
    ...substances[formula as keyof typeof substances],
  }));
}

const reactions = {
  superoxide: {
    reactants: reagents({ Na: 1, O2: 1 }),
    products: reagents({ NaO2: 1 }),
    electrons: 1,
  },
  peroxide: {
    reactants: reagents({ Na: 2, O2: 1 }),
    products: reagents({ Na2O2: 1 }),
    electrons: 2,
  },
  oxide: { reactants: reagents({ Na: 2, O2: 0.5 }), products: reagents({ Na2O: 1 }), electrons: 2 },
  sulfide: { reactants: reagents({ Na: 2, S: 1 }), products: reagents({ Na2S: 1 }), electrons: 2 },
  carbonate: {
    reactants: reagents({ Na: 4, CO2: 3 }),
    products: reagents({ Na2CO3: 2, C: 1 }),
    electrons: 4,
  },
} satisfies Record<string, CellReaction>;

const { superoxide, carbonate, sulfide } = reactions;
const wattHoursPerKilogram = 3600;

describe('the cells of sodium with sulfur, oxygen and carbon dioxide', () => {
  // −ΔG°/nF and −ΔG°/M of the products, by hand from the Gibbs energies above.
  it.each([
    ['superoxide', 2.264, 1103],
    ['peroxide', 2.32, 1595],
    ['oxide', 1.946, 1683],
    ['sulfide', 1.813, 1245],
    ['carbonate', 2.346, 1123],
  ] as const)('to the %s: %d V and %d W h per kg of products', (name, voltage, energy) => {
    const reaction = reactions[name];
    expect(standardVoltage(reaction)).toBeCloseTo(voltage, 3);
    const specific = reactionSpecificEnergy(reaction, 'products') / wattHoursPerKilogram;
    expect(Math.round(specific)).toBe(energy);
  });

  it('would need 2.273 V for the 1108 W h kg⁻¹ that lee2020 prints for oxygen', () => {
    const capacity = reactionCapacity(superoxide, 'products') / wattHoursPerKilogram;
    expect(1108 / capacity).toBeCloseTo(2.273, 3);
    expect(standardVoltage(superoxide)).toBeLessThan(2.2645);
  });

  it('take up carbon dioxide with ΔG° 2(−1044.4) − 3(−394.4) = −905.6 kJ', () => {
    expect(reactionEnergy(carbonate)).toBeCloseTo(-905600, 6);
  });
});

describe('the mass that a number is divided by', () => {
  // F/M with the mass of each basis, by hand
  it.each([
    ['products', 487.4],
    ['reactants without gas', 1165.8],
    ['sodium', 1165.8],
  ] as const)('is that of the %s', (basis, expected) => {
    expect(reactionCapacity(superoxide, basis) / 3600).toBeCloseTo(expected, 1);
  });

  it('is all of a cell that takes nothing from outside', () => {
    const products = reactionCapacity(sulfide, 'products');
    expect(reactionCapacity(sulfide, 'reactants without gas') / products).toBeCloseTo(1, 12);
    expect(reactionCapacity(sulfide, 'sodium') / products).toBeCloseTo(78.04 / 45.98, 12);
  });

  it('is never more than the products weigh', () => {
    for (const reaction of Object.values(reactions)) {
      const products = reactionCapacity(reaction, 'products');
      const carried = reactionCapacity(reaction, 'reactants without gas');
      expect(carried).toBeGreaterThanOrEqual(products * (1 - 1e-12));
      expect(reactionCapacity(reaction, 'sodium')).toBeGreaterThanOrEqual(carried * (1 - 1e-12));
    }
  });
});

describe('a reaction', () => {
  it('has the same voltage and specific energy however often it is written', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(factor, fc.constantFrom(...Object.values(reactions)), (times, reaction) => {
        const scale = (side: readonly Reagent[]) =>
          side.map((one) => ({ ...one, amount: times * one.amount }));
        const scaled = {
          reactants: scale(reaction.reactants),
          products: scale(reaction.products),
          electrons: times * reaction.electrons,
        };
        expect(standardVoltage(scaled)).toBeCloseTo(standardVoltage(reaction), 9);
        const energy = reactionSpecificEnergy(reaction, 'products');
        expect(reactionSpecificEnergy(scaled, 'products') / energy).toBeCloseTo(1, 9);
        const capacity = reactionCapacity(reaction, 'products');
        expect(reactionCapacity(scaled, 'products') / capacity).toBeCloseTo(1, 9);
        expect(reactionEnergy(scaled) / reactionEnergy(reaction) / times).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has the opposite voltage backwards', () => {
    const { reactants, products, electrons } = carbonate;
    const backwards = { reactants: products, products: reactants, electrons };
    expect(standardVoltage(backwards)).toBe(-standardVoltage(carbonate));
  });

  it('must conserve mass', () => {
    const unbalanced = { ...superoxide, reactants: reagents({ Na: 2, O2: 1 }) };
    const ratio = 0.054988 / (2 * 0.02299 + 0.031998);
    expect(() => standardVoltage(unbalanced)).toThrow(
      new RangeError(
        `mass of the products over that of the reactants: expected from 0.999 to 1.001, got ${ratio}`,
      ),
    );
  });

  it.each([
    [{ electrons: 0 }, 'number of electrons: expected above 0, got 0'],
    [{ reactants: reagents({ Na: -1 }) }, 'amount of Na: expected above 0, got -1'],
    [
      { products: [{ formula: 'X', amount: 1, molarMass: 0, formationEnergy: 0 }] },
      'molar mass of X: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹',
    ],
    [
      { products: [{ formula: 'X', amount: 1, molarMass: 1, formationEnergy: Number.NaN }] },
      'formation energy of X: expected a finite number, got NaN J mol⁻¹',
    ],
  ])('is refused with %j', (change, message) => {
    expect(() => reactionEnergy({ ...superoxide, ...change })).toThrow(new RangeError(message));
  });

  it('has no capacity per mass of sodium without sodium', () => {
    const without = { reactants: reagents({ O2: 1 }), products: reagents({ O2: 1 }), electrons: 4 };
    expect(() => reactionCapacity(without, 'sodium')).toThrow(
      new RangeError('mass of sodium: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹'),
    );
  });
});
