import type { ModelSymbol } from '../model-symbol.ts';

/** Charge, capacity and what they weigh. */
export const chargeSymbols = {
  specificCapacity: { symbol: 'q', meaning: 'Charge per mass', kind: 'specific-capacity' },
  volumetricCapacity: { symbol: 'q_V', meaning: 'Charge per volume', kind: 'volumetric-capacity' },
  arealCapacity: { symbol: 'Q', meaning: 'Charge per area', kind: 'areal-capacity' },
  depositThickness: { symbol: 'h', meaning: 'Thickness of the deposit', kind: 'thickness' },
  cumulativeCharge: {
    symbol: 'Q_{sum}',
    meaning: 'Charge plated in all cycles together',
    kind: 'areal-capacity',
  },
  rate: { symbol: 'C', meaning: 'Rate in C; 1C is 1 per hour', kind: 'hourly-rate' },
  nominalCapacity: { symbol: 'q_{nom}', meaning: 'Nominal capacity', kind: 'specific-capacity' },
  specificCurrent: {
    symbol: 'i',
    meaning: 'Current per mass of active material',
    kind: 'specific-current',
  },
  loading: { symbol: 'm_a', meaning: 'Active material per area', kind: 'areal-loading' },
  reactionEnergy: {
    symbol: 'ΔG°',
    meaning: 'Gibbs energy of the reaction as written',
    kind: 'molar-energy',
  },
  standardVoltage: { symbol: 'E°', meaning: 'Standard voltage of the reaction', kind: 'potential' },
  specificEnergy: { symbol: 'w', meaning: 'Energy per mass', kind: 'specific-energy' },
} as const satisfies Record<string, ModelSymbol>;
