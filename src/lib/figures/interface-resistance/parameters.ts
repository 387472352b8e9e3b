import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** Pairs of one work or single values, and the current for which the loss is worked out. */
export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'pairs', label: 'before and after' },
      { value: 'relative', label: 'share that is left' },
      { value: 'reached', label: 'value reached, with temperature' },
    ],
    default: 'pairs',
  },
  J: {
    kind: 'number',
    label: 'Current density',
    symbol: 'J',
    unit: 'mA cm⁻²',
    si: siFromUnit(1, 'mA cm⁻²'),
    min: 0.01,
    max: 10,
    default: 0.1,
    scale: 'log',
    usedFor: { show: ['pairs', 'reached'] },
  },
} as const satisfies Parameters;

export type InterfaceValues = ValuesOf<typeof parameters>;

export const data = {
  interfaces: {
    kinds: ['interface-resistance'],
    numbers: ['resistance_ohm_cm2', 'resistance_ohm', 'temperature_degC'],
    words: ['material', 'role', 'pair', 'temperature'],
  },
} as const;
