import type { ModelSymbol } from '../model-symbol.ts';

/** A dose of an additive. */
export const additiveSymbols = {
  additiveShare: { symbol: 'w_a', meaning: 'Additive by mass', kind: 'mass-fraction' },
  additiveMolarMass: { symbol: 'M_a', meaning: 'Molar mass of the additive', kind: 'molar-mass' },
  additiveConcentration: {
    symbol: 'c_a',
    meaning: 'Concentration of the additive',
    kind: 'concentration',
  },
  liquidHeight: { symbol: 'h_l', meaning: 'Electrolyte per area of electrode', kind: 'thickness' },
  additiveElectrons: {
    symbol: 'z_a',
    meaning: 'Electrons that each molecule takes up',
    kind: 'ratio',
  },
  doseCharge: {
    symbol: 'Q_a',
    meaning: 'Charge that the dose can take up',
    kind: 'areal-capacity',
  },
  doseCycles: {
    symbol: 'n_a',
    meaning: 'Cycles whose losses the dose could feed',
    kind: 'cycles',
  },
} as const satisfies Record<string, ModelSymbol>;
