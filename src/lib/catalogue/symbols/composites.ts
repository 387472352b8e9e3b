import type { ModelSymbol } from '../model-symbol.ts';

/** Two phases side by side. */
export const compositesSymbols = {
  matrixConductivity: {
    symbol: 'σ_m',
    meaning: 'Conductivity of the matrix',
    kind: 'conductivity',
  },
  fillerConductivity: {
    symbol: 'σ_f',
    meaning: 'Conductivity of the filler',
    kind: 'conductivity',
  },
  fillerFraction: {
    symbol: 'φ',
    meaning: 'Volume fraction of the filler',
    kind: 'volume-fraction',
  },
  shellConductivity: { symbol: 'σ_s', meaning: 'Conductivity of the shell', kind: 'conductivity' },
  shellThickness: {
    symbol: 'δ',
    meaning: 'Thickness of the shell over the radius of the grain',
    kind: 'ratio',
  },
  compositeConductivity: {
    symbol: 'σ',
    meaning: 'Conductivity of the composite',
    kind: 'conductivity',
  },
  lowerBound: {
    symbol: 'σ_{lower}',
    meaning: 'Lower bound of the conductivity',
    kind: 'conductivity',
  },
  upperBound: {
    symbol: 'σ_{upper}',
    meaning: 'Upper bound of the conductivity',
    kind: 'conductivity',
  },
  fillerMassFraction: {
    symbol: 'w',
    meaning: 'Mass fraction of the filler',
    kind: 'mass-fraction',
  },
  fillerDensity: { symbol: 'ρ_f', meaning: 'Density of the filler', kind: 'density' },
  matrixDensity: { symbol: 'ρ_m', meaning: 'Density of the matrix', kind: 'density' },
} as const satisfies Record<string, ModelSymbol>;
