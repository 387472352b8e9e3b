import { describe, expect, it } from 'vitest';
import { deviation } from '../../../src/lib/audit/deviation.ts';
import { printedText } from '../../../src/lib/audit/printed-number.ts';
import { parseQuantity } from '../../../src/lib/units/parse-quantity.ts';
import type { QuantityKind } from '../../../src/lib/units/quantity-kinds.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('a printed number', () => {
  it.each<[string, QuantityKind, string]>([
    ['1.0 mS/cm', 'conductivity', '1.0 mS cm⁻¹'],
    ['0.10', 'ratio', '0.10'],
    ['> 1e-4 S/cm', 'conductivity', '> 1 × 10⁻⁴ S cm⁻¹'],
    ['10⁻⁴ S/cm', 'conductivity', '10⁻⁴ S cm⁻¹'],
    ['-3.103 V', 'potential', '−3.103 V'],
    ['0.25–0.50 mA/cm2', 'current-density', '0.25–0.50 mA cm⁻²'],
    ['average 99.85 %', 'efficiency', 'average 99.85 %'],
  ])('keeps the digits of %s', (written, kind, shown) => {
    expect(plain(printedText(written, parseQuantity(written, kind)))).toBe(shown);
  });
});

describe('the deviation', () => {
  // By hand: 1103/1108 = 0.9955, 0.0968/0.311 = 1/3.21, 3.31/2 = 1.655, 5/2 = 2.5
  it.each<[string, string, QuantityKind, string | undefined]>([
    ['1108 Wh/kg', '1103 Wh/kg', 'specific-energy', '−0.5 %'],
    ['0.311 M', '0.0968 M', 'concentration', 'lower by a factor of 3.2'],
    ['2', '3.31', 'ratio', '+66 %'],
    ['2', '5', 'ratio', '2.5 times as high'],
    ['-3.103 V', '-3.107 V', 'potential', '−0.004 V'],
    ['98 °C', '97 °C', 'temperature', '−1 °C'],
    ['3 h', '3 h', 'duration', undefined],
    ['2–12 µm', '1 µm', 'length', undefined],
  ])('from %s to %s is said as people say it', (printed, recomputed, kind, said) => {
    const [from, to] = [parseQuantity(printed, kind), parseQuantity(recomputed, kind)];
    expect(plain(deviation(from, to))).toBe(said);
  });
});
