import { type Measure, measureOf } from './library.ts';
import { type QuantityKind, quantityKinds } from './quantity-kinds.ts';
import { printUnit, readUnit, type UnitFactor } from './unit-text.ts';

function withAliases(factors: readonly UnitFactor[], kind: QuantityKind): UnitFactor[] {
  const aliases = quantityKinds[kind].aliases ?? {};
  return factors.map(({ symbol, power }) => ({ symbol: aliases[symbol] ?? symbol, power }));
}

function isListed(factors: readonly UnitFactor[], kind: QuantityKind): boolean {
  const { units } = quantityKinds[kind];
  return units.some((unit) => printUnit(readUnit(unit) ?? []) === printUnit(factors));
}

/** How to bring a number in this unit to SI; `undefined` if the unit does not exist or is not one of the kind. */
export function measureIn(unit: string, kind: QuantityKind): Measure | undefined {
  const factors = readUnit(unit);
  if (!factors) return undefined;
  if (quantityKinds[kind].onlyListed && !isListed(factors, kind)) return undefined;
  const measure = measureOf(withAliases(factors, kind));
  const preferred = measureOf(withAliases(readUnit(quantityKinds[kind].units[0]) ?? [], kind));
  return measure?.dimension === preferred?.dimension ? measure : undefined;
}
