import type { ModelSymbol } from '../model-symbol.ts';

/** What many topics share. */
export const generalSymbols = {
  temperature: { symbol: 'T', meaning: 'Temperature', kind: 'temperature' },
  currentDensity: { symbol: 'J', meaning: 'Current density', kind: 'current-density' },
  conductivity: { symbol: 'κ', meaning: 'Conductivity of the electrolyte', kind: 'conductivity' },
  thermalVoltage: { symbol: 'RT/F', meaning: 'Thermal voltage', kind: 'potential' },
} as const satisfies Record<string, ModelSymbol>;
