import { measureOf } from '../units/library.ts';
import { readUnit } from '../units/unit-text.ts';

/** Symbols that the Unified Code for Units of Measure writes otherwise. */
const symbols: Readonly<Record<string, string>> = {
  Ω: 'Ohm',
  '°C': 'Cel',
  M: 'mol/L',
  cycle: '{cycle}',
  cycles: '{cycle}',
  Å: 'Ao',
};

function symbolOf(symbol: string): string {
  return symbols[symbol] ?? symbol.replace(/^µ/, 'u').replace('Ω', 'Ohm');
}

/**
 * A unit as the handbook prints it, by the Unified Code for Units of Measure: `mA cm⁻²` → `mA.cm-2`, a pure number → `1`.
 *
 * @throws {RangeError} if it is no unit.
 */
export function ucumUnit(unit: string): string {
  if (unit === '') return '1';
  const factors = readUnit(unit);
  if (!factors || !measureOf(factors)) throw new RangeError(`no unit is written "${unit}"`);
  return factors
    .map(({ symbol, power }) => `${symbolOf(symbol)}${power === 1 ? '' : power}`)
    .join('.');
}
