import type { ModelSymbol } from '../model-symbol.ts';

/** Salt and solvent. */
export const solutionSymbols = {
  saltMolarMass: { symbol: 'M_{salt}', meaning: 'Molar mass of the salt', kind: 'molar-mass' },
  solventMolarMass: {
    symbol: 'M_{solvent}',
    meaning: 'Molar mass of the solvent',
    kind: 'molar-mass',
  },
  solutionDensity: { symbol: 'ρ', meaning: 'Density of the solution', kind: 'density' },
  solventRatio: {
    symbol: 'x',
    meaning: 'Molecules of solvent per formula unit of salt',
    kind: 'ratio',
  },
  molarity: {
    symbol: 'c',
    meaning: 'Molarity: amount of salt per volume of solution',
    kind: 'concentration',
  },
  molality: {
    symbol: 'b',
    meaning: 'Molality: amount of salt per mass of solvent',
    kind: 'molality',
  },
  coordinationNumber: {
    symbol: 'CN',
    meaning: 'Molecules of solvent around each cation',
    kind: 'ratio',
  },
  freeSolvent: { symbol: 'f', meaning: 'Share of the solvent that no cation holds', kind: 'ratio' },
  diluentVolume: {
    symbol: 'v',
    meaning: 'Volume of the diluent per volume of the concentrate',
    kind: 'ratio',
  },
  dilutedMolarity: { symbol: "c'", meaning: 'Molarity after dilution', kind: 'concentration' },
} as const satisfies Record<string, ModelSymbol>;
