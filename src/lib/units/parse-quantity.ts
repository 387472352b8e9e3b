import { nearestNames } from '../problems/nearest.ts';
import { measureIn } from './measure.ts';
import { numberPattern, readNumber } from './number-text.ts';
import { checkPlausible } from './plausible.ts';
import {
  type Extent,
  mapExtent,
  type Qualifier,
  type Quantity,
  QuantityError,
} from './quantity.ts';
import { type QuantityKind, quantityKinds } from './quantity-kinds.ts';
import { printUnit, readUnit } from './unit-text.ts';

const qualifierWords: Readonly<Record<string, Qualifier>> = {
  '=': '=',
  '≈': '≈',
  '~': '≈',
  about: '≈',
  'ca.': '≈',
  '>': '>',
  '>=': '≥',
  '≥': '≥',
  '<': '<',
  '<=': '≤',
  '≤': '≤',
  'up to': 'up to',
  initial: 'initial',
  average: 'average',
};

const quantityPattern = new RegExp(
  `^(?<qualifier>=|≈|~|about|ca\\.|>=|<=|[><≥≤]|up to|initial|average)?\\s*` +
    `(?<low>${numberPattern})(?:\\s*(?:–|-|to)\\s*(?<high>${numberPattern}))?` +
    `(?:\\s*±\\s*(?<uncertainty>${numberPattern}))?\\s*(?<unit>.*)$`,
);

/** The start of every message, and the whole of most. */
function expected(text: string, kind: QuantityKind, hint = ''): QuantityError {
  const { name, example } = quantityKinds[kind];
  return new QuantityError(`expected ${name} (such as "${example}"), got "${text}"${hint}`);
}

/** Short units differ by a letter and mean another thing (`mA`, `mV`): nothing is proposed for them. */
function nearUnit(unit: string, kind: QuantityKind): string | undefined {
  const { units } = quantityKinds[kind];
  const long = units.filter(({ length }) => length > 3);
  return units.find((known) => known === `°${unit}`) ?? nearestNames(unit, long)[0];
}

function unitHint(text: string, unit: string, kind: QuantityKind): string {
  if (unit === '') return '; the unit is missing';
  const near = nearUnit(unit, kind);
  return near === undefined ? '' : `; did you mean “${text.slice(0, -unit.length)}${near}”?`;
}

function readExtent(low: string, high: string | undefined): Extent {
  return high === undefined ? readNumber(low) : [readNumber(low), readNumber(high)];
}

/**
 * Reads a quantity as a person writes it: `0.5 mA/cm2`, `≈ 20 h`, `up to 3500 h`, `2–12 µm`, `10 ± 2 mV`.
 *
 * @throws {QuantityError} if the text is no number with a unit of that kind, if a range runs downwards, or if the
 * value lies outside the limits of what can be believed.
 */
export function parseQuantity(written: string, kind: QuantityKind): Quantity {
  const text = written.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
  const groups = quantityPattern.exec(text)?.groups;
  if (!groups) throw expected(text, kind);
  const { low = '', high, uncertainty, unit = '', qualifier = '=' } = groups;
  if (/^[,.']\d/.test(unit)) throw expected(text, kind, '; write numbers without commas');
  const measure = measureIn(unit, kind);
  if (!measure) throw expected(text, kind, unitHint(text, unit, kind));
  const value = readExtent(low, high);
  if (typeof value !== 'number' && value[0] >= value[1]) {
    throw expected(text, kind, '; a range runs from the smaller to the larger');
  }
  const si = mapExtent(value, (number) => number * measure.scale + measure.offset);
  checkPlausible(text, si, kind);
  return {
    kind,
    qualifier: qualifierWords[qualifier] ?? '=',
    value,
    ...(uncertainty === undefined ? {} : { uncertainty: readNumber(uncertainty) }),
    unit: printUnit(readUnit(unit) ?? []),
    si,
  };
}
