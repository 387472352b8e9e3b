import { type Measure, measureOf } from './library.ts';
import { readUnit } from './unit-text.ts';

function measureOrThrow(unit: string): Measure {
  const measure = measureOf(readUnit(unit) ?? [{ symbol: unit, power: 1 }]);
  if (!measure) throw new RangeError(`no unit is written "${unit}"`);
  return measure;
}

/** A number in `unit` as a number in coherent SI units (`0.5`, `mA/cm2` → 5 A m⁻²). */
export function toSI(value: number, unit: string): number {
  const { scale, offset } = measureOrThrow(unit);
  return value * scale + offset;
}

/** The inverse of {@link toSI}. */
export function fromSI(si: number, unit: string): number {
  const { scale, offset } = measureOrThrow(unit);
  return (si - offset) / scale;
}

/** @throws {RangeError} if one of the units does not exist or they measure different things. */
export function convert(value: number, from: string, to: string): number {
  if (measureOrThrow(from).dimension !== measureOrThrow(to).dimension) {
    throw new RangeError(`"${from}" cannot be converted to "${to}": they measure different things`);
  }
  return fromSI(toSI(value, from), to);
}
