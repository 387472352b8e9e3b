import type { ModelSymbol } from '../model-symbol.ts';

/** Salt between two electrodes. */
export const transportSymbols = {
  diffusivity: { symbol: 'D', meaning: 'Salt diffusivity', kind: 'diffusivity' },
  concentration: { symbol: 'c_0', meaning: 'Salt concentration', kind: 'concentration' },
  cationTransference: {
    symbol: 't_+',
    meaning: 'Transference number of the cation',
    kind: 'transference-number',
  },
  cationCharge: { symbol: 'z_c', meaning: 'Charge number of the cation', kind: 'ratio' },
  macMullinNumber: { symbol: 'N_M', meaning: 'MacMullin number', kind: 'ratio' },
  porosity: { symbol: 'ε', meaning: 'Porosity', kind: 'ratio' },
  distance: { symbol: 'L', meaning: 'Distance of electrodes', kind: 'length' },
  sandTime: { symbol: 'τ', meaning: 'Sand’s time', kind: 'duration' },
  depletionTime: { symbol: 't', meaning: 'Time to depletion', kind: 'duration' },
  limitingCurrentDensity: {
    symbol: 'J^*',
    meaning: 'Limiting current density',
    kind: 'current-density',
  },
  currentRatio: { symbol: 'r', meaning: 'Current density over its limit, J/J*', kind: 'ratio' },
  finiteLengthRatio: {
    symbol: 't/τ',
    meaning: 'Time to depletion over Sand’s time',
    kind: 'ratio',
  },
  reducedTime: { symbol: 'θ', meaning: 'Time in units of L²/D', kind: 'ratio' },
  surfaceResponse: {
    symbol: 's',
    meaning: 'Fall of the salt at the electrode over its steady fall',
    kind: 'ratio',
  },
  dissolvingConcentration: {
    symbol: 'c_{anode}',
    meaning: 'Concentration at the dissolving electrode',
    kind: 'concentration',
  },
  depositingConcentration: {
    symbol: 'c_{cathode}',
    meaning: 'Concentration at the depositing electrode',
    kind: 'concentration',
  },
  thermodynamicFactor: {
    symbol: 'χ',
    meaning: 'Thermodynamic factor, 1 + dlnγ/dlnc',
    kind: 'ratio',
  },
  concentrationOverpotential: {
    symbol: 'η',
    meaning: 'Concentration overpotential',
    kind: 'overpotential',
  },
} as const satisfies Record<string, ModelSymbol>;
