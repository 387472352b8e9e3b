import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** No source gives any of these for sodium: the defaults are chosen, and the reader's to set. */
export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'thickness', label: 'thickness' },
      { value: 'resistance', label: 'resistance' },
      { value: 'sodium', label: 'sodium used up' },
    ],
    default: 'thickness',
  },
  k: {
    kind: 'number',
    label: 'Growth constant',
    symbol: 'k',
    unit: 'nm² s⁻¹',
    si: siFromUnit(1, 'nm² s⁻¹'),
    min: 1e-5,
    max: 1,
    default: 0.005,
    scale: 'log',
  },
  rd: {
    kind: 'number',
    label: 'Dissolution rate',
    symbol: 'r_d',
    unit: 'nm h⁻¹',
    si: siFromUnit(1, 'nm h⁻¹'),
    min: 0.001,
    max: 10,
    default: 0.5,
    scale: 'log',
  },
  s: {
    kind: 'number',
    label: 'Share bared in a cycle',
    symbol: 's',
    unit: '%',
    si: siFromUnit(1, '%'),
    min: 0.1,
    max: 100,
    default: 2,
    scale: 'log',
  },
  tc: {
    kind: 'number',
    label: 'Duration of a cycle',
    symbol: 't_c',
    unit: 'h',
    si: siFromUnit(1, 'h'),
    min: 1,
    max: 10,
    default: 2,
    scale: 'log',
  },
  T: {
    kind: 'number',
    label: 'Time shown',
    symbol: 't',
    unit: 'h',
    si: siFromUnit(1, 'h'),
    min: 10,
    max: 1000,
    default: 500,
    scale: 'log',
  },
  film: {
    kind: 'number',
    label: 'Interphase’s conductivity',
    symbol: 'σ',
    unit: '10⁻⁶ S m⁻¹',
    si: 1e-6,
    min: 0.01,
    max: 1000,
    default: 5,
    scale: 'log',
    usedFor: { show: ['resistance'] },
  },
} as const satisfies Parameters;

export type SeiGrowthValues = ValuesOf<typeof parameters>;

/** A dense film in whose place the interphase is counted as sodium. */
export const data = {
  electrons: 'interphase-cases/fluoride-film.electrons',
  molarMass: 'interphase-cases/fluoride-film.molarMass',
  density: 'interphase-cases/fluoride-film.density',
} as const;
