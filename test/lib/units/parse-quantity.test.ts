import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../../src/lib/units/format-quantity.ts';
import { parseQuantity } from '../../../src/lib/units/parse-quantity.ts';
import {
  type QuantityKind,
  quantityKindNames,
  quantityKinds,
} from '../../../src/lib/units/quantity-kinds.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const printed = (text: string, kind: QuantityKind) =>
  plain(formatQuantity(parseQuantity(text, kind)));

describe('a quantity as people write it', () => {
  it.each([
    ['0.5 mA/cm2', 'current-density', '0.5 mA cm⁻²', 5],
    ['0.5 mA cm-2', 'current-density', '0.5 mA cm⁻²', 5],
    ['0.5 mA cm⁻²', 'current-density', '0.5 mA cm⁻²', 5],
    ['0.5 mA·cm^-2', 'current-density', '0.5 mA cm⁻²', 5],
    ['1 mAh cm⁻²', 'areal-capacity', '1 mA h cm⁻²', 36000],
    ['120 mA h g-1', 'specific-capacity', '120 mA h g⁻¹', 432000],
    ['120 mAh/g', 'specific-capacity', '120 mA h g⁻¹', 432000],
    ['100 mA/g', 'specific-current', '100 mA g⁻¹', 100],
    ['1.2 mS/cm', 'conductivity', '1.2 mS cm⁻¹', 0.12],
    ['10⁻⁴ S cm⁻¹', 'conductivity', '0.0001 S cm⁻¹', 0.01],
    ['4.5×10⁻³ mS/cm', 'conductivity', '0.0045 mS cm⁻¹', 4.5e-4],
    ['10 Ω cm2', 'area-specific-resistance', '10 Ω cm²', 1e-3],
    ['10 ohm cm2', 'area-specific-resistance', '10 Ω cm²', 1e-3],
    ['1 mol/L', 'concentration', '1 mol L⁻¹', 1000],
    ['1 M', 'concentration', '1 M', 1000],
    ['50 mM', 'concentration', '50 mM', 50],
    ['1 m', 'molality', '1 m', 1],
    ['2 wt%', 'mass-fraction', '2 wt%', 0.02],
    ['80%', 'efficiency', '80 %', 0.8],
    ['0.106 %/cycle', 'decay', '0.106 % cycle⁻¹', 0.00106],
    ['60 °C', 'temperature', '60 °C', 333.15],
    ['300 K', 'temperature', '300 K', 300],
    ['5 min', 'duration', '5 min', 300],
    ['500 hours', 'duration', '500 h', 1.8e6],
    ['300 cycles', 'cycles', '300 cycles', 300],
    ['1 cycle', 'cycles', '1 cycle', 1],
    ['0.5 C', 'c-rate', '0.5 C', 0.5],
    ['10 C', 'charge', '10 C', 10],
    ['2.5 GPa', 'modulus', '2.5 GPa', 2.5e9],
    ['−2.71 V', 'potential', '−2.71 V', -2.71],
    ['8.1 kJ/mol', 'molar-energy', '8.1 kJ mol⁻¹', 8100],
    ['25 um', 'thickness', '25 µm', 25e-6],
    ['25 μm', 'thickness', '25 µm', 25e-6],
    ['2 g/(A h)', 'electrolyte-to-capacity', '2 g A⁻¹ h⁻¹', 0.002 / 3600],
    ['5 µL/mg', 'electrolyte-to-mass', '5 µL mg⁻¹', 5e-3],
    ['0.25 eV', 'energy', '0.25 eV', 4.005441585e-20],
    ['0.42', 'transference-number', '0.42', 0.42],
    ['30°', 'angle', '30°', Math.PI / 6],
  ] as const)('%s is a %s', (text, kind, print, si) => {
    expect(printed(text, kind)).toBe(print);
    expect(parseQuantity(text, kind).si).toBeCloseTo(si, 12 - Math.floor(Math.log10(Math.abs(si))));
  });

  it.each([
    ['≈ 20 h', 'duration', '≈'],
    ['~20 h', 'duration', '≈'],
    ['about 20 h', 'duration', '≈'],
    ['> 1000 h', 'duration', '>'],
    ['>= 1000 h', 'duration', '≥'],
    ['< 20 mV', 'overpotential', '<'],
    ['≤ 20 mV', 'overpotential', '≤'],
    ['up to 3500 h', 'duration', 'up to'],
    ['initial 92 %', 'efficiency', 'initial'],
    ['average 99.1 %', 'efficiency', 'average'],
  ] as const)('%s keeps its qualifier', (text, kind, qualifier) => {
    expect(parseQuantity(text, kind).qualifier).toBe(qualifier);
  });

  it('reads a range with a dash, a hyphen or a word', () => {
    for (const text of ['2–12 µm', '2-12 µm', '2 to 12 µm', '2 – 12 µm']) {
      expect(parseQuantity(text, 'thickness')).toMatchObject({ value: [2, 12] });
      expect(printed(text, 'thickness')).toBe('2–12 µm');
    }
  });

  it('takes 10-12 for a range and 10⁻¹² for a power', () => {
    expect(parseQuantity('10-12 µm', 'thickness').value).toEqual([10, 12]);
    expect(parseQuantity('10⁻¹² m2/s', 'diffusivity').value).toBe(1e-12);
    expect(parseQuantity('3 x 10-12 m2/s', 'diffusivity').value).toBe(3e-12);
  });

  it('reads a range between negative numbers', () => {
    expect(printed('-0.5 to -0.2 V', 'potential')).toBe('−0.5 to −0.2 V');
  });

  it('reads an uncertainty', () => {
    expect(parseQuantity('10 ± 2 mV', 'overpotential')).toMatchObject({
      value: 10,
      uncertainty: 2,
    });
    expect(printed('10±2 mV', 'overpotential')).toBe('10 ± 2 mV');
  });
});

describe('the table of kinds', () => {
  it.each(quantityKindNames)('%s: its example, its units and its limits can be read', (kind) => {
    const { example, units, limits, name } = quantityKinds[kind];
    expect(() => parseQuantity(example, kind)).not.toThrow();
    expect(name).toMatch(/^an? /);
    for (const limit of limits) expect(() => parseQuantity(limit, kind)).not.toThrow();
    for (const unit of units) {
      expect(() => parseQuantity(`1 ${unit}`, kind)).not.toThrow(/such as/);
    }
  });
});
