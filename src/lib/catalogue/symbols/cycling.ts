import type { ModelSymbol } from '../model-symbol.ts';

/** What is left of cells and their sodium. */
export const cyclingSymbols = {
  decay: { symbol: 'd', meaning: 'Decay per cycle', kind: 'decay' },
  retention: { symbol: 'ρ', meaning: 'Share of the capacity that is left', kind: 'percentage' },
  foilRatio: {
    symbol: 'N/P',
    meaning: 'Capacity of the foil over that of the cathode',
    kind: 'ratio',
  },
  efficiency: { symbol: 'CE', meaning: 'Coulombic efficiency', kind: 'efficiency' },
  reservoir: {
    symbol: 'r',
    meaning: 'Sodium beyond what is cycled, over the cathode’s capacity',
    kind: 'ratio',
  },
  cyclesBeforeFade: {
    symbol: 'n_0',
    meaning: 'Cycles for which the reservoir lasts',
    kind: 'cycles',
  },
} as const satisfies Record<string, ModelSymbol>;
