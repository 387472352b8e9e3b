import { describe, expect, it } from 'vitest';
import { measurement } from '../../../src/lib/papers/measurements/measurement.ts';
import { numberColumns } from '../../../src/lib/records/columns.ts';
import { kindFields, type RecordKind, recordKinds } from '../../../src/lib/records/kind-fields.ts';
import { numberCell } from '../../../src/lib/records/number-cell.ts';
import { shownQuantity, shownUnits } from '../../../src/lib/records/shown-units.ts';
import { parseQuantity } from '../../../src/lib/units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../../../src/lib/units/quantity.ts';
import { quantityKindNames, quantityKinds } from '../../../src/lib/units/quantity-kinds.ts';

/** Of every kind of record; a series is made into rows. */
const shared = [
  'kind',
  'id',
  'material',
  'electrolyte',
  'role',
  'pair',
  'temperature',
  'phase',
  'source',
  'printed',
  'verified',
  'conflictsWith',
  'note',
  'series',
];

const shapes = new Map(
  measurement.options.map(({ shape }) => [shape.kind.value, shape as Record<string, Field>]),
);

interface Field {
  readonly safeParse: (value: unknown) => { readonly data?: unknown };
}

/** The quantities that a field of the schema takes, found by trying the example of each. */
function taken(field: Field): string[] {
  const examples = quantityKindNames.flatMap((kind) => {
    const { example, units } = quantityKinds[kind];
    return [example, ...units.map((unit) => `0.5 ${unit}`.trim())];
  });
  const results = examples.map((example) => field.safeParse(example).data);
  return [...new Set(results.filter(isQuantity).map(shownQuantity))].sort();
}

const isQuantity = (data: unknown): data is Quantity =>
  typeof data === 'object' && data !== null && 'si' in data;

describe('the fields of a kind', () => {
  it('are kept for every kind of the schema', () => {
    expect([...recordKinds].sort()).toEqual([...shapes.keys()].sort());
  });

  it.each([...shapes])('of %s are those of the schema', (kind, shape) => {
    const { numbers, words } = kindFields[kind as RecordKind];
    const fields = Object.keys(shape).filter((name) => !shared.includes(name));
    expect([...Object.keys(numbers), ...words].sort()).toEqual(fields.sort());
    for (const [field, quantities] of Object.entries(numbers)) {
      expect([...quantities].sort(), field).toEqual(taken(shape[field] as Field));
    }
    for (const word of words) expect(taken(shape[word] as Field), word).toEqual([]);
  });

  it('have one key a column', () => {
    for (const kind of recordKinds) {
      const keys = numberColumns(kind).map(({ key }) => key);
      expect(new Set([...keys, ...kindFields[kind].words]).size).toBe(
        keys.length + kindFields[kind].words.length,
      );
    }
  });
});

describe('a shown unit', () => {
  it('can hold the example of its kind, and is written in the handbook’s notation', () => {
    for (const [quantity, { unit }] of Object.entries(shownUnits)) {
      const kind = quantity === 'atom-fraction' ? 'amount-fraction' : (quantity as 'duration');
      const parsed = parseQuantity(`0.5 ${unit}`.trim(), kind);
      expect(parsed.unit).toBe(unit);
      const cell = numberCell(parsed, { key: quantity, quantity: quantity as 'duration', unit });
      expect(cell?.low).toBe(0.5);
    }
    expect(() => parseQuantity('0.5 h', 'cycles')).toThrow(QuantityError);
  });
});
