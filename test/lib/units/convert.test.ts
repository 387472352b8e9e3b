import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, fromSI, toSI } from '../../../src/lib/units/convert.ts';
import { fixedUnits, siFromUnit, unitFromSI } from '../../../src/lib/units/fixed-units.ts';
import { formatQuantity, formatUnit } from '../../../src/lib/units/format-quantity.ts';
import { parseQuantity } from '../../../src/lib/units/parse-quantity.ts';

describe('conversion', () => {
  it('brings units to SI by their definitions', () => {
    expect(toSI(1, 'mA/cm2')).toBeCloseTo(10, 12);
    expect(toSI(1, 'mol/L')).toBeCloseTo(1000, 9);
    expect(toSI(25, '°C')).toBeCloseTo(298.15, 10);
    expect(fromSI(298.15, '°C')).toBeCloseTo(25, 10);
    expect(convert(1, 'eV', 'J') / 1.602176634e-19).toBeCloseTo(1, 12);
    expect(convert(1, 'kcal/mol', 'kJ/mol')).toBeCloseTo(4.184, 12);
    expect(convert(50, 'mA h/cm2', 'C/cm2')).toBeCloseTo(180, 9);
  });

  it('refuses what measures different things', () => {
    expect(() => convert(1, 'mA/g', 'mA/cm2')).toThrow(
      '"mA/g" cannot be converted to "mA/cm2": they measure different things',
    );
    expect(() => convert(1, 'h', 'cycles')).toThrow(RangeError);
    expect(() => toSI(1, 'bananas')).toThrow('no unit is written "bananas"');
  });

  it('gives figures the same factors without the library', () => {
    for (const unit of fixedUnits) {
      expect(siFromUnit(1, unit) / toSI(1, unit)).toBeCloseTo(1, 12);
      expect(formatUnit(unit)).toBe(unit);
      expect(unitFromSI(siFromUnit(3, unit), unit)).toBeCloseTo(3, 12);
    }
  });

  const factor = fc.tuple(
    fc.constantFrom(
      'mA',
      'cm',
      'µm',
      'g',
      'kJ',
      'mol',
      'L',
      'h',
      'Ω',
      'S',
      'K',
      'wt%',
      '°C',
      'cycle',
    ),
    fc.integer({ min: -3, max: 3 }).filter((power) => power !== 0),
  );

  it('prints any unit so that it reads back as the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(factor, { minLength: 1, maxLength: 4 }), (factors) => {
        const unit = factors.map(([symbol, power]) => `${symbol}^${power}`).join(' ');
        expect(formatUnit(formatUnit(unit))).toBe(formatUnit(unit));
        expect(toSI(1, formatUnit(unit))).toBe(toSI(1, unit));
      }),
    );
  });

  it('prints any current density so that it reads back as the same', () => {
    const value = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    const unit = fc.constantFrom('mA/cm2', 'A m-2', 'mA cm⁻²');
    const qualifier = fc.constantFrom('', '≈ ', '> ', 'up to ');
    fc.assert(
      fc.property(qualifier, value, unit, (before, number, written) => {
        const quantity = parseQuantity(`${before}${number} ${written}`, 'current-density');
        expect(parseQuantity(formatQuantity(quantity), 'current-density')).toEqual(quantity);
      }),
    );
  });
});
