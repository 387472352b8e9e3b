import { numberText, quantityText } from '../figures/number-text.ts';
import type { Quantity } from '../units/quantity.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';

/** Their zero is a convention, so that a share of them means nothing. */
const differences: readonly QuantityKind[] = ['potential', 'overpotential', 'temperature'];

/** Beyond twice or half, a factor says more than a percentage. */
function asFactor(ratio: number): string {
  return ratio > 1
    ? `${numberText(ratio, 2)} times as high`
    : `lower by a factor of ${numberText(1 / ratio, 2)}`;
}

function asShare(ratio: number): string {
  const percent = Number((100 * (ratio - 1)).toPrecision(2));
  return `${percent > 0 ? '+' : ''}${numberText(percent, Math.abs(percent) < 1 ? 1 : 2)}\u00a0%`;
}

/** Apart by no more than a conversion adds. */
const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(a);

/** How far the recomputed number is from the printed one; nothing for equal ones, ranges and bounds that are kept. */
export function deviation(printed: Quantity, recomputed: Quantity): string | undefined {
  const [from, to] = [printed.value, recomputed.value];
  if (typeof from !== 'number' || typeof to !== 'number' || isEqual(from, to)) return undefined;
  if (differences.includes(printed.kind)) {
    const text = quantityText(Number((to - from).toPrecision(3)), printed.unit, 1);
    return to > from ? `+${text}` : text;
  }
  const ratio = to / from;
  return ratio > 2 || ratio < 0.5 ? asFactor(ratio) : asShare(ratio);
}
