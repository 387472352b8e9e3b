import { formatUnit } from './format-quantity.ts';
import { measureIn } from './measure.ts';
import { numberPattern, readNumber } from './number-text.ts';
import { type Extent, QuantityError } from './quantity.ts';
import { type QuantityKind, quantityKinds } from './quantity-kinds.ts';

const limitPattern = new RegExp(`^(${numberPattern}) ?(.*)$`);

interface Limit {
  readonly si: number;
  readonly text: string;
}

function readLimit(text: string, kind: QuantityKind): Limit {
  const [, number = '', unit = ''] = limitPattern.exec(text) ?? [];
  const measure = measureIn(unit, kind);
  if (!measure) throw new Error(`limit "${text}" of kind ${kind} is not in a unit of that kind`);
  const value = readNumber(number);
  return {
    si: value * measure.scale + measure.offset,
    text: `${value} ${formatUnit(unit)}`.trim(),
  };
}

/** A limit itself is allowed, whatever conversion does to its last digit. */
const rounding = ({ si }: Limit): number => 1e-9 * Math.abs(si);

/** Slips of the pen are mostly by powers of ten, in the number or in the unit's prefix. */
export function checkPlausible(text: string, si: Extent, kind: QuantityKind): void {
  const { name, limits } = quantityKinds[kind];
  const [least, most] = limits.map((limit) => readLimit(limit, kind)) as [Limit, Limit];
  const ends = typeof si === 'number' ? [si] : si;
  if (ends.every((end) => end >= least.si - rounding(least) && end <= most.si + rounding(most)))
    return;
  throw new QuantityError(`expected ${name} from ${least.text} to ${most.text}, got "${text}"`);
}
