import type { ModelSymbol } from '../model-symbol.ts';

/** Conductivity against temperature, and what a fit gives. */
export const arrheniusSymbols = {
  temperaturePoint: { symbol: 'T_i', meaning: 'Temperature of a measurement', kind: 'temperature' },
  conductivityPoint: { symbol: 'σ_i', meaning: 'Conductivity measured', kind: 'conductivity' },
  ionicConductivity: { symbol: 'σ', meaning: 'Conductivity', kind: 'conductivity' },
  bandLow: { symbol: 'σ_{low}', meaning: 'Lower end of its 95 % band', kind: 'conductivity' },
  bandHigh: { symbol: 'σ_{high}', meaning: 'Upper end of its 95 % band', kind: 'conductivity' },
  prefactor: {
    symbol: 'A',
    meaning: 'Prefactor, over 1 K or √(1 K) where σ is multiplied by it',
    kind: 'conductivity',
  },
  logPrefactor: { symbol: 'ln A', meaning: 'Logarithm of the prefactor in SI', kind: 'ratio' },
  activationEnergy: { symbol: 'E_a', meaning: 'Activation energy', kind: 'molar-energy' },
  activationEnergyInterval: {
    symbol: 'ΔE_a',
    meaning: 'Half of its 95 % interval',
    kind: 'molar-energy',
  },
  pseudoActivation: { symbol: 'B', meaning: 'Pseudo-activation', kind: 'temperature-difference' },
  pseudoActivationInterval: {
    symbol: 'ΔB',
    meaning: 'Half of its 95 % interval',
    kind: 'temperature-difference',
  },
  vanishing: {
    symbol: 'T_0',
    meaning: 'Temperature at which the conductivity would vanish',
    kind: 'temperature',
  },
  vanishingInterval: {
    symbol: 'ΔT_0',
    meaning: 'Half of its 95 % interval',
    kind: 'temperature-difference',
  },
  determination: { symbol: 'r^2', meaning: 'Coefficient of determination', kind: 'ratio' },
  probability: { symbol: 'p', meaning: 'Probability below the quantile', kind: 'ratio' },
  freedom: { symbol: 'ν', meaning: 'Degrees of freedom', kind: 'ratio' },
  studentQuantile: { symbol: 't', meaning: 'Quantile of Student’s t', kind: 'ratio' },
} as const satisfies Record<string, ModelSymbol>;
