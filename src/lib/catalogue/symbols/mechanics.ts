import type { ModelSymbol } from '../model-symbol.ts';

/** Stiffness, surfaces and nuclei. */
export const mechanicsSymbols = {
  youngsModulus: { symbol: 'E', meaning: 'Young’s modulus', kind: 'modulus' },
  poissonRatio: { symbol: 'ν', meaning: 'Poisson’s ratio', kind: 'ratio' },
  shearModulus: { symbol: 'G', meaning: 'Shear modulus', kind: 'modulus' },
  layerShearModulus: {
    symbol: 'G_{layer}',
    meaning: 'Shear modulus of the layer',
    kind: 'modulus',
  },
  metalShearModulus: {
    symbol: 'G_{metal}',
    meaning: 'Shear modulus of the metal',
    kind: 'modulus',
  },
  threshold: { symbol: 'k', meaning: 'Threshold of the criterion', kind: 'ratio' },
  stiffnessMargin: {
    symbol: 'm',
    meaning: 'Shear modulus over what the criterion asks for',
    kind: 'ratio',
  },
  surfaceEnergy: {
    symbol: 'γ',
    meaning: 'Surface energy of the metal against the electrolyte',
    kind: 'surface-energy',
  },
  molarVolume: { symbol: 'V_m', meaning: 'Molar volume of the metal', kind: 'molar-volume' },
  nucleationOverpotential: {
    symbol: 'η',
    meaning: 'Overpotential of nucleation',
    kind: 'overpotential',
  },
  criticalRadius: { symbol: 'r^*', meaning: 'Critical radius', kind: 'length' },
  contactAngle: {
    symbol: 'θ',
    meaning: 'Contact angle of the metal on the surface',
    kind: 'angle',
  },
  wettingFactor: {
    symbol: 'S',
    meaning: 'Share of the barrier that is left on a surface',
    kind: 'ratio',
  },
  nucleationBarrier: { symbol: 'ΔG^*', meaning: 'Barrier of nucleation', kind: 'energy' },
  thermalBarrier: { symbol: 'b', meaning: 'Barrier in units of the thermal energy', kind: 'ratio' },
} as const satisfies Record<string, ModelSymbol>;
