import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** A deposit and how it is packed, or a foil and how much of it is cycled. */
export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'height', label: 'height of a deposit' },
      { value: 'swing', label: 'relative change' },
    ],
    default: 'height',
  },
  Q: {
    kind: 'number',
    label: 'Areal capacity',
    symbol: 'Q',
    unit: 'mA h cm⁻²',
    si: siFromUnit(1, 'mA h cm⁻²'),
    min: 0.1,
    max: 10,
    default: 3,
    step: 0.1,
    scale: 'linear',
    usedFor: { show: ['height'] },
  },
  p: {
    kind: 'number',
    label: 'Pores of the deposit',
    symbol: 'p',
    unit: '%',
    si: 0.01,
    min: 0,
    max: 90,
    default: 0,
    step: 1,
    scale: 'linear',
    usedFor: { show: ['height'] },
  },
  N: {
    kind: 'number',
    label: 'Foil over cathode',
    symbol: 'N/P',
    unit: '',
    si: 1,
    min: 0,
    max: 10,
    default: 2,
    step: 0.1,
    scale: 'linear',
    usedFor: { show: ['swing'] },
  },
} as const satisfies Parameters;

export type DepositValues = ValuesOf<typeof parameters>;
