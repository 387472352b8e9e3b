import type { ModelSymbol } from '../model-symbol.ts';

/** The interphase and what it is made of. */
export const interphaseSymbols = {
  initialThickness: { symbol: 'L_0', meaning: 'Thickness at first', kind: 'thickness' },
  growthConstant: {
    symbol: 'k',
    meaning: 'Constant of growth by diffusion',
    kind: 'growth-constant',
  },
  reactionRate: {
    symbol: 'r',
    meaning: 'Rate of the reaction without a layer',
    kind: 'thickness-rate',
  },
  dissolutionRate: { symbol: 'r_d', meaning: 'Rate of dissolution', kind: 'thickness-rate' },
  interphaseThickness: { symbol: 'L', meaning: 'Thickness of the interphase', kind: 'thickness' },
  steadyThickness: {
    symbol: 'L_{ss}',
    meaning: 'Thickness at which growth and dissolution balance',
    kind: 'thickness',
  },
  interphaseCharge: {
    symbol: 'Q',
    meaning: 'Charge that the interphase has taken',
    kind: 'areal-capacity',
  },
  dissolutionCurrent: {
    symbol: 'J_{loss}',
    meaning: 'Current density that replaces what dissolves',
    kind: 'current-density',
  },
  baredShare: { symbol: 's', meaning: 'Share of the area that each cycle bares', kind: 'ratio' },
  cycleTime: { symbol: 't_c', meaning: 'Duration of a cycle', kind: 'duration' },
  renewedThickness: {
    symbol: 'L_n',
    meaning: 'Mean thickness of what covers the electrode',
    kind: 'thickness',
  },
  formedThickness: {
    symbol: 'L_{formed}',
    meaning: 'Mean thickness of all that was formed',
    kind: 'thickness',
  },
} as const satisfies Record<string, ModelSymbol>;
