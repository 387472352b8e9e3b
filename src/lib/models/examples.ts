import type { CellReaction } from './reactions.ts';
import type { StackDesign } from './stack-design.ts';

// What the examples of docstrings start from, where it would not fit on their line.

const sodium = { formula: 'Na', molarMass: 0.02299, formationEnergy: 0 };

/** Na + O₂ → NaO₂ */
export const superoxideCell: CellReaction = {
  reactants: [
    { ...sodium, amount: 1 },
    { formula: 'O2', amount: 1, molarMass: 0.031998, formationEnergy: 0, gas: true },
  ],
  products: [{ formula: 'NaO2', amount: 1, molarMass: 0.054988, formationEnergy: -218400 }],
  electrons: 1,
};

/** 2 Na + S → Na₂S */
export const sulfideCell: CellReaction = {
  reactants: [
    { ...sodium, amount: 2 },
    { formula: 'S', amount: 1, molarMass: 0.03206, formationEnergy: 0 },
  ],
  products: [{ formula: 'Na2S', amount: 1, molarMass: 0.07804, formationEnergy: -349800 }],
  electrons: 2,
};

const aluminium = { thickness: 7.5e-6, density: 2700 };

/**
 * 3 mA h cm⁻² of Na₃V₂(PO₄)₃ (110 mA h g⁻¹, 3.37 V) without metal, 2 g A⁻¹ h⁻¹ of electrolyte, packaging 0.9. Chosen
 * here: 95 % active, 15 µm aluminium on both sides, coated twice, 20 µm separator of 10 g m⁻².
 */
export const anodeFreeStack: StackDesign = {
  cathode: {
    loading: (3 / 110) * 10,
    specificCapacity: 110 * 3600,
    activeFraction: 0.95,
    density: 2500,
    voltage: 3.37,
    state: 'sodiated',
  },
  metal: { molarMass: 0.02299, density: 968 },
  foilRatio: 0,
  separator: { thickness: 20e-6, density: 500 },
  electrolytePerCharge: 0.002 / 3600,
  cathodeCollector: aluminium,
  anodeCollector: aluminium,
  stackMassShare: 0.9,
  stackVolumeShare: 0.9,
};
