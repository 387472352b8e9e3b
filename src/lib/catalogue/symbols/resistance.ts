import type { ModelSymbol } from '../model-symbol.ts';

/** Resistances and impedances. */
export const resistanceSymbols = {
  layerThickness: { symbol: 't', meaning: 'Thickness of the layer', kind: 'thickness' },
  layerConductivity: { symbol: 'σ', meaning: 'Conductivity of the layer', kind: 'conductivity' },
  arealResistance: {
    symbol: 'R',
    meaning: 'Area-specific resistance',
    kind: 'area-specific-resistance',
  },
  cellResistance: {
    symbol: 'R_{cell}',
    meaning: 'Area-specific resistance of what the cell has once',
    kind: 'area-specific-resistance',
  },
  likeInterfaceResistance: {
    symbol: 'R_j',
    meaning: 'Area-specific resistance of one interface',
    kind: 'area-specific-resistance',
  },
  interfaces: { symbol: 'm', meaning: 'Number of like interfaces', kind: 'ratio' },
  cellTemperature: {
    symbol: 'T_{cell}',
    meaning: 'Temperature at which the cell’s resistance was measured',
    kind: 'temperature',
  },
  interfaceTemperature: {
    symbol: 'T_j',
    meaning: 'Temperature at which the interface was measured',
    kind: 'temperature',
  },
  ohmicLoss: { symbol: 'ΔV', meaning: 'Voltage lost', kind: 'overpotential' },
  angularFrequency: { symbol: 'ω', meaning: 'Angular frequency', kind: 'angular-frequency' },
  resistance: { symbol: 'R', meaning: 'Resistance', kind: 'resistance' },
  timeConstant: { symbol: 'τ', meaning: 'Time constant', kind: 'duration' },
  exponent: { symbol: 'α', meaning: 'Exponent of the constant-phase element', kind: 'ratio' },
  bulkResistance: { symbol: 'R_b', meaning: 'Resistance of the grains', kind: 'resistance' },
  grainBoundaryResistance: {
    symbol: 'R_{gb}',
    meaning: 'Resistance of the grain boundaries',
    kind: 'resistance',
  },
  grainBoundaryTimeConstant: {
    symbol: 'τ_{gb}',
    meaning: 'Time constant of the grain boundaries',
    kind: 'duration',
  },
  grainBoundaryExponent: {
    symbol: 'α_{gb}',
    meaning: 'Exponent of the grain boundaries',
    kind: 'ratio',
  },
  oneInterfaceResistance: {
    symbol: 'R_{int}',
    meaning: 'Resistance of one interface',
    kind: 'resistance',
  },
  interfaceTimeConstant: {
    symbol: 'τ_{int}',
    meaning: 'Time constant of the interface',
    kind: 'duration',
  },
  interfaceExponent: { symbol: 'α_{int}', meaning: 'Exponent of the interface', kind: 'ratio' },
  diffusionResistance: { symbol: 'R_W', meaning: 'Resistance of diffusion', kind: 'resistance' },
  diffusionTimeConstant: {
    symbol: 'τ_W',
    meaning: 'Time constant of diffusion, L²/D',
    kind: 'duration',
  },
  realImpedance: { symbol: 'Re Z', meaning: 'Real part of the impedance', kind: 'impedance-part' },
  imaginaryImpedance: {
    symbol: 'Im Z',
    meaning: 'Imaginary part of the impedance',
    kind: 'impedance-part',
  },
  bothInterfaces: {
    symbol: 'R_{int}',
    meaning: 'Resistance of both interfaces together',
    kind: 'resistance',
  },
  area: { symbol: 'A', meaning: 'Area of one electrode', kind: 'area' },
} as const satisfies Record<string, ModelSymbol>;
