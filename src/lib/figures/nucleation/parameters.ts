import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** What is asked of a nucleus of sodium, and where it forms. */
export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'barrier', label: 'barrier' },
      { value: 'radius', label: 'critical radius' },
    ],
    default: 'barrier',
  },
  eta: {
    kind: 'number',
    label: 'Size of the overpotential',
    symbol: '|η|',
    unit: 'mV',
    si: siFromUnit(1, 'mV'),
    min: 1,
    max: 500,
    default: 50,
    scale: 'log',
  },
  theta: {
    kind: 'number',
    label: 'Contact angle of sodium on the surface',
    symbol: 'θ',
    unit: '°',
    si: siFromUnit(1, '°'),
    min: 10,
    max: 180,
    step: 5,
    default: 60,
    scale: 'linear',
    usedFor: { show: ['barrier'] },
  },
  gamma: {
    kind: 'number',
    label: 'Surface energy (assumed)',
    symbol: 'γ',
    unit: 'J m⁻²',
    si: 1,
    min: 0.02,
    max: 1,
    default: 0.24,
    scale: 'log',
  },
  T: {
    kind: 'number',
    label: 'Temperature',
    symbol: 'T',
    unit: 'K',
    si: 1,
    min: 253,
    max: 353,
    step: 1,
    default: 298,
    scale: 'linear',
    usedFor: { show: ['barrier'] },
  },
} as const satisfies Parameters;

/** From these follows the molar volume of sodium. */
export const data = {
  molarMass: 'elements/sodium-atomic-weight',
  density: 'elements/sodium.density',
} as const;

export type NucleationValues = ValuesOf<typeof parameters>;
