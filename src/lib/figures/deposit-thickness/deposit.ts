import type { Outcome } from '../../models/outcome.ts';
import type { Axes } from '../definition.ts';
import { type Facts, type Heights, heightsOf, MOST_CHARGE } from './heights.ts';
import { type DepositValues, parameters } from './parameters.ts';
import { FOIL_RATIOS, SWINGS, type Swings, swingsOf } from './swing.ts';

export type Deposit = Heights | Swings;

export function deposit(values: DepositValues, facts: Facts): Outcome<Deposit> {
  return {
    holds: true,
    result: values.show === 'height' ? heightsOf(values, facts) : swingsOf(values),
  };
}

export function depositAxes(result: Deposit): Axes {
  if (result.show === 'height') {
    const { label, symbol, unit } = parameters.Q;
    return {
      x: { label, symbol, unit, scale: 'linear', domain: [0, MOST_CHARGE] },
      y: { label: 'Height', symbol: 'h', unit: 'µm', scale: 'linear', domain: [0, result.most] },
    };
  }
  const { label, symbol, unit } = parameters.N;
  return {
    x: { label, symbol, unit, scale: 'linear', domain: FOIL_RATIOS },
    y: { label: 'Change of volume', symbol: '', unit: '%', scale: 'log', domain: SWINGS },
  };
}
