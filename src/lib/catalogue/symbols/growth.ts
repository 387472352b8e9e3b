import type { ModelSymbol } from '../model-symbol.ts';

/** Metal that grows on a lattice; lengths in sites, potentials in that between the electrodes. */
export const growthSymbols = {
  latticeWidth: { symbol: 'W', meaning: 'Width of the lattice in sites', kind: 'ratio' },
  latticeHeight: { symbol: 'H', meaning: 'Height of the lattice in sites', kind: 'ratio' },
  growthExponent: {
    symbol: 'η',
    meaning: 'Power of the flux with which metal grows',
    kind: 'ratio',
  },
  seed: { symbol: 's', meaning: 'Seed of the chances', kind: 'ratio' },
  shieldStrength: { symbol: 'θ', meaning: 'Strength of the shield at tips', kind: 'ratio' },
  interphaseRatio: {
    symbol: 'w',
    meaning: 'Resistance of the interphase over that of the electrolyte between two sites',
    kind: 'ratio',
  },
  growthSteps: { symbol: 'N', meaning: 'Steps of growth', kind: 'ratio' },
  clusterMass: { symbol: 'M', meaning: 'Metal in sites', kind: 'ratio' },
  clusterHeight: { symbol: 'h', meaning: 'Height of the metal in sites', kind: 'ratio' },
  meanFlux: { symbol: 'j', meaning: 'Mean flux into a site of the electrode', kind: 'ratio' },
  fractalDimension: { symbol: 'D', meaning: 'Fractal dimension', kind: 'ratio' },
} as const satisfies Record<string, ModelSymbol>;
