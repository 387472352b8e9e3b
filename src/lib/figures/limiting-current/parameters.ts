import { siFromUnit } from '../../units/fixed-units.ts';
import { cellParameters, macMullinNumber } from '../cell-parameters.ts';
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
  L: { ...cellParameters.L, default: 25 },
  c0: cellParameters.c0,
  D: cellParameters.D,
  t: cellParameters.t,
  N: macMullinNumber,
} as const satisfies Parameters;

export type LimitingCurrentValues = ValuesOf<typeof parameters>;
