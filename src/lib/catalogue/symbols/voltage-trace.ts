import type { ModelSymbol } from '../model-symbol.ts';

/** The voltage of symmetric cells in time. */
export const voltageTraceSymbols = {
  cellVoltage: { symbol: 'V', meaning: 'Voltage of the cell', kind: 'potential' },
  halfCycle: { symbol: 'k', meaning: 'Half-cycle, counted from 0', kind: 'ratio' },
  elapsed: { symbol: 't', meaning: 'Time since it began', kind: 'duration' },
  freshResistance: {
    symbol: 'R',
    meaning: 'Area-specific resistance of the fresh cell',
    kind: 'area-specific-resistance',
  },
  shunt: {
    symbol: 'R_e',
    meaning: 'Resistance of the electrons’ path, times the area',
    kind: 'area-specific-resistance',
  },
  shortTime: { symbol: 't_s', meaning: 'Time at which the short closes', kind: 'duration' },
  ionicShare: { symbol: 'f', meaning: 'Share of the current that ions carry', kind: 'percentage' },
  foilCapacity: { symbol: 'Q_{foil}', meaning: 'Sodium of each foil', kind: 'areal-capacity' },
  deadPorosity: { symbol: 'ε', meaning: 'Porosity of the dead layer', kind: 'ratio' },
  deadMacMullin: { symbol: 'N_M', meaning: 'MacMullin number of the dead layer', kind: 'ratio' },
  electrolyteConductivity: {
    symbol: 'κ',
    meaning: 'Conductivity of the electrolyte',
    kind: 'conductivity',
  },
} as const satisfies Record<string, ModelSymbol>;
