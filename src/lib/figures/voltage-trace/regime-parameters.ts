import { siFromUnit } from '../../units/fixed-units.ts';
import { cellParameters } from '../cell-parameters.ts';
import type { NumberParameter, Parameters } from '../parameters.ts';

/** A parameter of one regime. No source gives its number for a cell at hand: it is the reader's to set. */
function onlyFor<const P extends NumberParameter>(regime: string, parameter: P) {
  return { ...parameter, usedFor: { regime: [regime] } } as const;
}

/** A layer that grows on both electrodes. */
export const interphase = {
  k: onlyFor('interphase', {
    kind: 'number',
    label: 'Growth constant',
    symbol: 'k',
    unit: 'nm² s⁻¹',
    si: siFromUnit(1, 'nm² s⁻¹'),
    min: 1e-5,
    max: 1,
    default: 0.002,
    scale: 'log',
  }),
  L0: onlyFor('interphase', {
    kind: 'number',
    label: 'Interphase at the start',
    symbol: 'L_0',
    unit: 'nm',
    si: siFromUnit(1, 'nm'),
    min: 0,
    max: 100,
    step: 1,
    default: 10,
    scale: 'linear',
  }),
  film: onlyFor('interphase', {
    kind: 'number',
    label: 'Interphase’s conductivity',
    symbol: 'σ',
    unit: '10⁻⁶ S m⁻¹',
    si: 1e-6,
    min: 0.01,
    max: 1000,
    default: 5,
    scale: 'log',
  }),
} as const;

/** Salt that runs low; its limit and its time stand for concentration, diffusivity and distance. */
export const salt = {
  limit: onlyFor('depletion', {
    kind: 'number',
    label: 'Limiting current density',
    symbol: 'J^*',
    unit: 'mA cm⁻²',
    si: siFromUnit(1, 'mA cm⁻²'),
    min: 0.05,
    max: 100,
    default: 0.52,
    scale: 'log',
  }),
  relaxation: onlyFor('depletion', {
    kind: 'number',
    label: 'Time of diffusion',
    symbol: 'εL^2/D_{eff}',
    unit: 'h',
    si: siFromUnit(1, 'h'),
    min: 0.01,
    max: 100,
    default: 3,
    scale: 'log',
  }),
  t: onlyFor('depletion', { ...cellParameters.t, max: 0.99 }),
} as const;

/** Sodium that loses contact, and the layer that it leaves. */
export const loss = {
  CE: onlyFor('dead', {
    kind: 'number',
    label: 'Coulombic efficiency',
    symbol: 'CE',
    unit: '%',
    si: siFromUnit(1, '%'),
    min: 50,
    max: 99.9,
    step: 0.1,
    default: 90,
    scale: 'linear',
  }),
  foil: onlyFor('dead', {
    kind: 'number',
    label: 'Each foil holds',
    symbol: 'Q_{foil}/Q',
    unit: '',
    si: 1,
    min: 1,
    max: 100,
    default: 2,
    scale: 'log',
  }),
  porosity: onlyFor('dead', {
    kind: 'number',
    label: 'Porosity of the dead layer',
    symbol: 'ε',
    unit: '%',
    si: siFromUnit(1, '%'),
    min: 0,
    max: 95,
    step: 1,
    default: 50,
    scale: 'linear',
  }),
  dead: onlyFor('dead', {
    kind: 'number',
    label: 'Conductivity in the layer',
    symbol: 'κ/N_M',
    unit: 'mS cm⁻¹',
    si: siFromUnit(1, 'mS cm⁻¹'),
    min: 0.001,
    max: 10,
    default: 0.05,
    scale: 'log',
  }),
} as const;

/** A path for electrons. */
export const short = {
  since: {
    kind: 'number',
    label: 'Cycles before the short',
    symbol: 'n_s',
    unit: '',
    si: 1,
    min: 0,
    max: 60,
    step: 1,
    default: 4,
    scale: 'linear',
    usedFor: { regime: ['soft', 'hard'] },
  },
  soft: onlyFor('soft', {
    kind: 'number',
    label: 'Resistance of the short',
    symbol: 'R_e',
    unit: 'Ω cm²',
    si: siFromUnit(1, 'Ω cm²'),
    min: 1,
    max: 1000,
    default: 30,
    scale: 'log',
  }),
  hard: onlyFor('hard', {
    kind: 'number',
    label: 'Resistance of the metal',
    symbol: 'R_e',
    unit: 'Ω cm²',
    si: siFromUnit(1, 'Ω cm²'),
    min: 0.001,
    max: 1,
    default: 0.05,
    scale: 'log',
  }),
} as const satisfies Parameters;
