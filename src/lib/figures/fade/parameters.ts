import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** How a decay per cycle is reckoned, a decay of one's own, and how many cycles are drawn. */
export const parameters = {
  convention: {
    kind: 'choice',
    label: 'Decay reckoned',
    options: [
      { value: 'both', label: 'both ways' },
      { value: 'linear', label: 'on the first capacity' },
      { value: 'compounded', label: 'on the cycle before' },
    ],
    default: 'both',
  },
  d: {
    kind: 'number',
    label: 'Your decay',
    symbol: 'd',
    unit: '% cycle⁻¹',
    si: siFromUnit(1, '% cycle⁻¹'),
    min: 0.001,
    max: 2,
    default: 0.05,
    scale: 'log',
  },
  N: {
    kind: 'number',
    label: 'Cycles shown',
    symbol: 'N',
    unit: '',
    si: 1,
    min: 50,
    max: 2000,
    step: 10,
    default: 800,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type FadeValues = ValuesOf<typeof parameters>;
