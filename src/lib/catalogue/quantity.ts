import type { NumberParameter } from '../figures/parameters.ts';
import { type FixedUnit, siFromUnit } from '../units/fixed-units.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';
import { type SymbolId, symbols } from './symbols.ts';

/** A number that a model takes: a parameter as figures have it, which knows what it measures. */
export interface QuantityParameter extends NumberParameter {
  readonly quantity: QuantityKind;
  readonly symbolId: SymbolId;
  readonly unit: FixedUnit;
  /** May be left out: the function then takes the default. */
  readonly optional?: true;
  /** The value of the reference sets that the default repeats; without one, no source gives the default. */
  readonly defaultFrom?: string;
}

/** A number that a model gives. */
export interface QuantityResult {
  readonly quantity: QuantityKind;
  readonly symbolId: SymbolId;
  readonly symbol: string;
  readonly label: string;
  /** In which it is shown. */
  readonly unit: FixedUnit;
  /** One of these units in SI. */
  readonly si: number;
}

/** What a parameter has beyond its symbol; numbers in `unit`. */
type Range = Pick<QuantityParameter, 'unit' | 'min' | 'max' | 'default' | 'scale'> &
  Partial<Pick<QuantityParameter, 'step' | 'label' | 'optional' | 'defaultFrom'>>;

/** A parameter that stands for the quantity of a symbol. */
export function quantity(symbolId: SymbolId, range: Range): QuantityParameter {
  const { symbol, meaning, kind } = symbols[symbolId];
  const si = siFromUnit(1, range.unit);
  return { kind: 'number', label: meaning, symbol, symbolId, quantity: kind, si, ...range };
}

/** A result that stands for the quantity of a symbol. */
export function result(
  symbolId: SymbolId,
  unit: FixedUnit,
  label: string = symbols[symbolId].meaning,
): QuantityResult {
  const { symbol, kind } = symbols[symbolId];
  return { symbolId, symbol, quantity: kind, label, unit, si: siFromUnit(1, unit) };
}
