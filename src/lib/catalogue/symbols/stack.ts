import type { ModelSymbol } from '../model-symbol.ts';

/** A cell as a stack of layers. */
export const stackSymbols = {
  activeFraction: {
    symbol: 'w_a',
    meaning: 'Active material over the mass of the coating',
    kind: 'ratio',
  },
  cathodeDensity: {
    symbol: 'ρ_c',
    meaning: 'Density of the coating with its pores',
    kind: 'density',
  },
  cellVoltage: { symbol: 'U', meaning: 'Mean voltage on discharge', kind: 'potential' },
  separatorThickness: { symbol: 'h_s', meaning: 'Thickness of the separator', kind: 'thickness' },
  separatorDensity: { symbol: 'ρ_s', meaning: 'Density of the separator', kind: 'density' },
  electrolytePerCharge: {
    symbol: 'E/C',
    meaning: 'Electrolyte per charge of the cathode',
    kind: 'electrolyte-to-capacity',
  },
  collectorThickness: { symbol: 'h_c', meaning: 'Thickness of a collector', kind: 'thickness' },
  collectorDensity: { symbol: 'ρ', meaning: 'Density of a collector', kind: 'density' },
  stackMassShare: {
    symbol: 's_m',
    meaning: 'Mass of the stack over that of the cell',
    kind: 'ratio',
  },
  stackVolumeShare: {
    symbol: 's_V',
    meaning: 'Volume of the stack over that of the cell',
    kind: 'ratio',
  },
  partMass: { symbol: 'm', meaning: 'Mass of a part of the cell, by area', kind: 'areal-loading' },
  partThickness: { symbol: 'h', meaning: 'Thickness of a part of the cell', kind: 'thickness' },
  cellSpecificEnergy: {
    symbol: 'w',
    meaning: 'Energy of the cell over its mass',
    kind: 'specific-energy',
  },
  cellEnergyDensity: {
    symbol: 'w_V',
    meaning: 'Energy of the cell over its volume',
    kind: 'energy-density',
  },
} as const satisfies Record<string, ModelSymbol>;
