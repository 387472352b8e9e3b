import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../src/lib/units/library.ts';
import { quantityKinds } from '../../../src/lib/units/quantity-kinds.ts';
import { type ModelKind, siUnits } from '../../../src/lib/units/si-units.ts';
import { readUnit } from '../../../src/lib/units/unit-text.ts';

const measured = (unit: string) => measureOf(readUnit(unit) ?? []);

describe.each(Object.entries(siUnits))('the SI unit of %s', (kind, unit) => {
  it('has the dimension of the kind and the size of one', () => {
    const preferred = quantityKinds[kind as ModelKind].units[0];
    expect(measured(unit)?.dimension).toBe(measured(preferred)?.dimension);
    expect(measured(unit)).toMatchObject({ scale: 1, offset: 0 });
  });
});
