import type { ModelSymbol } from '../model-symbol.ts';

/** What tests of cells measure. */
export const cellTestsSymbols = {
  polarisationVoltage: { symbol: 'ΔV', meaning: 'Voltage of polarisation', kind: 'potential' },
  initialCurrent: { symbol: 'I_0', meaning: 'Current right after the step', kind: 'current' },
  steadyCurrent: { symbol: 'I_{ss}', meaning: 'Current in the steady state', kind: 'current' },
  initialResistance: {
    symbol: 'R_0',
    meaning: 'Resistance of both interfaces before',
    kind: 'resistance',
  },
  steadyResistance: {
    symbol: 'R_{ss}',
    meaning: 'Resistance of both interfaces in the steady state',
    kind: 'resistance',
  },
  currentFraction: {
    symbol: 'ρ_+',
    meaning: 'Current fraction of Bruce and Vincent',
    kind: 'ratio',
  },
} as const satisfies Record<string, ModelSymbol>;
