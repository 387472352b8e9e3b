import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** The cell, the current asked of it, and what the limit is drawn against. */
export const parameters = {
  against: {
    kind: 'choice',
    label: 'Against',
    options: [
      { value: 'distance', label: 'distance' },
      { value: 'concentration', label: 'concentration' },
    ],
    default: 'distance',
  },
  J: {
    kind: 'number',
    label: 'Current density',
    symbol: 'J',
    unit: 'mA cm⁻²',
    si: siFromUnit(1, 'mA cm⁻²'),
    min: 0.01,
    max: 100,
    default: 1,
    scale: 'log',
  },
  L: {
    kind: 'number',
    label: 'Distance of electrodes',
    symbol: 'L',
    unit: 'µm',
    si: siFromUnit(1, 'µm'),
    min: 5,
    max: 5000,
    default: 25,
    scale: 'log',
  },
  c0: {
    kind: 'number',
    label: 'Salt concentration',
    symbol: 'c_0',
    unit: 'mol L⁻¹',
    si: siFromUnit(1, 'mol L⁻¹'),
    min: 0.05,
    max: 5,
    default: 1,
    scale: 'log',
  },
  D: {
    kind: 'number',
    label: 'Salt diffusivity',
    symbol: 'D',
    unit: '10⁻¹⁰ m² s⁻¹',
    si: 1e-10,
    min: 0.001,
    max: 20,
    default: 3,
    scale: 'log',
  },
  t: {
    kind: 'number',
    label: 'Transference number',
    symbol: 't_+',
    unit: '',
    si: 1,
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.4,
    scale: 'linear',
  },
  N: {
    kind: 'number',
    label: 'MacMullin number',
    symbol: 'N_M',
    unit: '',
    si: 1,
    min: 1,
    max: 30,
    default: 10,
    scale: 'log',
  },
} as const satisfies Parameters;

export type LimitingCurrentValues = ValuesOf<typeof parameters>;
