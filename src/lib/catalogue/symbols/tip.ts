import type { ModelSymbol } from '../model-symbol.ts';

/** A protrusion on an electrode. */
export const tipSymbols = {
  aspectRatio: {
    symbol: 'λ',
    meaning: 'Height of the protrusion over the radius of its base',
    kind: 'ratio',
  },
  primaryAmplification: {
    symbol: 'β',
    meaning: 'Primary amplification of the current at a tip',
    kind: 'ratio',
  },
  interfaceResistance: {
    symbol: 'R_{int}',
    meaning: 'Area-specific resistance of the interface',
    kind: 'area-specific-resistance',
  },
  tipHeight: { symbol: 'h', meaning: 'Height of the protrusion', kind: 'length' },
  wagnerNumber: { symbol: 'Wa', meaning: 'Wagner number', kind: 'ratio' },
  effectiveAmplification: {
    symbol: 'β_{eff}',
    meaning: 'Amplification of the current at a tip, with the interface’s resistance',
    kind: 'ratio',
  },
  coverage: { symbol: 'θ', meaning: 'Share of the tip that a shield covers', kind: 'ratio' },
  tipCurrentDensity: {
    symbol: 'J_{tip}',
    meaning: 'Current density at the tip',
    kind: 'current-density',
  },
  axisDistance: {
    symbol: 'r/b',
    meaning: 'Distance from the axis over the radius of the base',
    kind: 'ratio',
  },
  planeDistance: {
    symbol: 'z/b',
    meaning: 'Distance from the plane over the radius of the base',
    kind: 'ratio',
  },
  fieldConcentration: {
    symbol: 'c',
    meaning: 'Concentration over that which the gradient far away gives at one base radius',
    kind: 'ratio',
  },
} as const satisfies Record<string, ModelSymbol>;
