import type { ModelSymbol } from '../model-symbol.ts';

/** Potentials of ions and electrolytes. */
export const potentialsSymbols = {
  standardPotential: { symbol: 'E°', meaning: 'Standard potential', kind: 'potential' },
  platedPotential: {
    symbol: 'E°_M',
    meaning: 'Standard potential of the plated metal',
    kind: 'potential',
  },
  platedCharge: {
    symbol: 'n_M',
    meaning: 'Charge number of the plated metal’s ion',
    kind: 'ratio',
  },
  shieldPotential: {
    symbol: 'E°_s',
    meaning: 'Standard potential of the shielding cation',
    kind: 'potential',
  },
  shieldCharge: { symbol: 'n_s', meaning: 'Charge number of the shielding cation', kind: 'ratio' },
  activity: { symbol: 'a', meaning: 'Activity of the ion', kind: 'ratio' },
  platingOverpotential: { symbol: 'η', meaning: 'Overpotential of plating', kind: 'overpotential' },
  equilibriumPotential: { symbol: 'E', meaning: 'Equilibrium potential', kind: 'potential' },
  shieldLimit: {
    symbol: 'a^*',
    meaning: 'Activity below which a cation is not reduced',
    kind: 'ratio',
  },
  potential: { symbol: 'E_A', meaning: 'Potential against the given reference', kind: 'potential' },
  givenReference: {
    symbol: 'E°_A',
    meaning: 'Standard potential of the given reference',
    kind: 'potential',
  },
  wantedReference: {
    symbol: 'E°_B',
    meaning: 'Standard potential of the wanted reference',
    kind: 'potential',
  },
  convertedPotential: {
    symbol: 'E_B',
    meaning: 'Potential against the wanted reference',
    kind: 'potential',
  },
  negativePotential: {
    symbol: 'E_−',
    meaning: 'Potential of the negative electrode',
    kind: 'potential',
  },
  positivePotential: {
    symbol: 'E_+',
    meaning: 'Potential of the positive electrode',
    kind: 'potential',
  },
  reductionPotential: {
    symbol: 'E_{red}',
    meaning: 'Potential at which the electrolyte is reduced',
    kind: 'potential',
  },
  oxidationPotential: {
    symbol: 'E_{ox}',
    meaning: 'Potential at which the electrolyte is oxidised',
    kind: 'potential',
  },
  reductionDrivingForce: {
    symbol: 'Δ_{red}',
    meaning: 'What drives reduction at the negative electrode',
    kind: 'potential',
  },
  oxidationDrivingForce: {
    symbol: 'Δ_{ox}',
    meaning: 'What drives oxidation at the positive electrode',
    kind: 'potential',
  },
} as const satisfies Record<string, ModelSymbol>;
