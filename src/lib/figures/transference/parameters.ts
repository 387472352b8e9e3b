import { siFromUnit } from '../../units/fixed-units.ts';
import { cellParameters } from '../cell-parameters.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** What is drawn against t₊, and the cell; `t` is where it is read. */
export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'polarisation', label: 'polarisation' },
      { value: 'time', label: 'time to depletion' },
      { value: 'limit', label: 'limiting current' },
    ],
    default: 'polarisation',
  },
  t: { ...cellParameters.t, default: 0.2 },
  J: {
    kind: 'number',
    label: 'Current density',
    symbol: 'J',
    unit: 'mA cm⁻²',
    si: siFromUnit(1, 'mA cm⁻²'),
    min: 0.01,
    max: 100,
    default: 0.5,
    scale: 'log',
  },
  c0: cellParameters.c0,
  D: { ...cellParameters.D, default: 0.01 },
  L: { ...cellParameters.L, default: 100 },
  T: {
    kind: 'number',
    label: 'Temperature',
    symbol: 'T',
    unit: 'K',
    si: 1,
    min: 250,
    max: 400,
    step: 1,
    default: 298,
    scale: 'linear',
    usedFor: { show: ['polarisation'] },
  },
} as const satisfies Parameters;

export type TransferenceValues = ValuesOf<typeof parameters>;
