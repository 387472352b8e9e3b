import type { ModelSymbol } from '../model-symbol.ts';

/** What many topics share. */
export const generalSymbols = {
  temperature: { symbol: 'T', meaning: 'Temperature', kind: 'temperature' },
  currentDensity: { symbol: 'J', meaning: 'Current density', kind: 'current-density' },
  conductivity: { symbol: 'κ', meaning: 'Conductivity of the electrolyte', kind: 'conductivity' },
  thermalVoltage: { symbol: 'RT/F', meaning: 'Thermal voltage', kind: 'potential' },
  time: { symbol: 't', meaning: 'Time', kind: 'duration' },
  cycles: { symbol: 'n', meaning: 'Number of cycles', kind: 'cycles' },
  electrons: { symbol: 'n', meaning: 'Number of electrons', kind: 'ratio' },
  ionCharge: { symbol: 'z', meaning: 'Charge number of the ion', kind: 'ratio' },
  molarMass: { symbol: 'M', meaning: 'Molar mass', kind: 'molar-mass' },
  density: { symbol: 'ρ', meaning: 'Density', kind: 'density' },
} as const satisfies Record<string, ModelSymbol>;
