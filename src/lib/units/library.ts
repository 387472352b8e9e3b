import { create, createUnitDependencies, type Unit, unitDependencies } from 'mathjs';
import type { UnitFactor } from './unit-text.ts';

/** Only the units of the library: the index type of its declarations says that each part may be absent. */
const library = create({ ...unitDependencies, ...createUnitDependencies });

/** A full cycle is counted in a base unit of its own: the library's `cycle` is an angle. */
library.createUnit('fullcycle');
/** A rate in C says nothing of hours or amperes unless a nominal capacity is known. */
library.createUnit('crate');
library.createUnit('molal', '1 mol/kg');
library.createUnit('percent', '0.01');
library.createUnit('permillion', '1e-6');
library.createUnit('M', { definition: '1 mol/L', prefixes: 'short' });
library.createUnit('cal', { definition: '4.184 J', prefixes: 'short' });
/** CODATA 2018; the library's own electronvolt is of 2010. */
library.createUnit('electronvolt2018', { definition: '1.602176634e-19 J', prefixes: 'short' });

const names: Readonly<Record<string, string>> = {
  '%': 'percent',
  'wt%': 'percent',
  'vol%': 'percent',
  'mol%': 'percent',
  'at%': 'percent',
  ppm: 'permillion',
  cycle: 'fullcycle',
  '°C': 'K',
  '°': 'deg',
  Å: 'angstrom',
  d: 'day',
};

function libraryName(symbol: string): string {
  const name = names[symbol] ?? symbol.replace('Ω', 'ohm').replace('µ', 'u');
  return name.replace(/^([mk]?)eV$/, '$1electronvolt2018');
}

/** What a unit measures, and how to bring a number in it to SI: `number · scale + offset`. */
export interface Measure {
  /** Equal for units that can be converted into each other. */
  readonly dimension: string;
  readonly scale: number;
  readonly offset: number;
}

function libraryUnit(factors: readonly UnitFactor[]): Unit | undefined {
  const text = factors.map(({ symbol, power }) => `${libraryName(symbol)}^${power}`).join(' ');
  try {
    return library.unit(1, text);
  } catch {
    return undefined;
  }
}

/** The library parses slowly; a handbook has few units and thousands of numbers. */
const known = new Map<string, Measure | undefined>();

/** A temperature in °C has its zero elsewhere; within a product (`mV °C⁻¹`) it is a difference. */
function offsetOf(factors: readonly UnitFactor[]): number {
  const [first] = factors;
  return factors.length === 1 && first?.symbol === '°C' && first.power === 1 ? 273.15 : 0;
}

function lookUp(factors: readonly UnitFactor[]): Measure | undefined {
  if (factors.length === 0) return { dimension: '', scale: 1, offset: 0 };
  const unit = libraryUnit(factors);
  if (!unit) return undefined;
  const dimension = unit.dimensions
    .map((power) => power || 0)
    .join()
    .replace(/(^|,)0(,0)*$/, '');
  return { dimension, scale: unit.value, offset: offsetOf(factors) };
}

/** `undefined` for a unit that does not exist. */
export function measureOf(factors: readonly UnitFactor[]): Measure | undefined {
  const key = factors.map(({ symbol, power }) => symbol + power).join(' ');
  if (!known.has(key)) known.set(key, lookUp(factors));
  return known.get(key);
}
