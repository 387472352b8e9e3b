import type { Reagent } from '../../models/reactions.ts';

/**
 * Of the reference sets, in kg mol⁻¹ and J mol⁻¹: what runs in the browser reads no files, and a test compares the
 * two.
 */
export const atomicWeights = { Na: 0.02299, S: 0.03206, O: 0.015999, C: 0.012011 } as const;

export const formationEnergies = {
  NaO2: -218.4e3,
  Na2O2: -447.7e3,
  Na2O: -375.5e3,
  Na2S: -349.8e3,
  Na2CO3: -1044.4e3,
  CO2: -394.4e3,
} as const;

type Element = keyof typeof atomicWeights;

const standardStates = ['Na', 'S', 'O2', 'C'] as const;
const gases: readonly string[] = ['O2', 'CO2'];

export type Substance = keyof typeof formationEnergies | (typeof standardStates)[number];

function molarMass(formula: Substance): number {
  const atoms = [...formula.matchAll(/([A-Z][a-z]?)(\d*)/g)];
  return atoms.reduce(
    (sum, [, element, number]) => sum + atomicWeights[element as Element] * Number(number || 1),
    0,
  );
}

function formationEnergy(formula: Substance): number {
  return formula in formationEnergies
    ? formationEnergies[formula as keyof typeof formationEnergies]
    : 0;
}

export function reagent(formula: Substance, amount: number): Reagent {
  const energy = formationEnergy(formula);
  const gas = gases.includes(formula);
  return { formula, amount, molarMass: molarMass(formula), formationEnergy: energy, gas };
}
