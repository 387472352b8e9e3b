import { describe, expect, test } from 'vitest';
import {
  durationText,
  numberText,
  quantityText,
  settingText,
  shortNumberText,
  uncertainText,
} from '../../../src/lib/figures/number-text.ts';

describe('a number with its interval', () => {
  test.each([
    [8.1288, 1.4001, 'kJ mol⁻¹', '8.13 ± 1.40 kJ mol⁻¹'],
    [-150.79, 105.07, 'K', '−151 ± 105 K'],
    [1.5, 0.00012345, '', '1.500000 ± 0.000123'],
    [277.4, 12_345.6, 'K', '277 ± 12346 K'],
    [240, 0, 'K', '240 K'],
    [240, 1e-9, 'K', '240 ± 1.00 × 10⁻⁹ K'],
    [2, 3e7, 'K', '2.00 ± 3.00 × 10⁷ K'],
  ])('%d ± %d %s is %s', (value, halfWidth, unit, text) => {
    expect(uncertainText(value, halfWidth, unit).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('numbers in figures', () => {
  test.each([
    [0, '0'],
    [0.24123, '0.241'],
    [38.594, '38.6'],
    [1000, '1000'],
    [-12, '−12.0'],
    [60_930, '60900'],
    [609_300, '6.09\u00a0×\u00a010⁵'],
    [0.000_123_4, '1.23\u00a0×\u00a010⁻⁴'],
    [9.999, '10.0'],
  ])('%d has three digits: %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  test.each([
    [0.1, '0.1'],
    [5, '5'],
    [1000, '1000'],
    [1e-5, '10⁻⁵'],
    [2.5e6, '2.5\u00a0×\u00a010⁶'],
    [0.000_001, '10⁻⁶'],
    [100, '100'],
  ])('%d without idle zeros is %s', (value, text) => {
    expect(shortNumberText(value)).toBe(text);
  });

  test('a unit stays with its number', () => {
    expect(quantityText(0.5, 'mA cm⁻²')).toBe('0.500\u00a0mA\u00a0cm⁻²');
  });

  test('a unit that begins with a power of ten takes a multiplication sign', () => {
    expect(settingText(3, '10⁻¹⁰ m² s⁻¹')).toBe('3\u00a0×\u00a010⁻¹⁰\u00a0m²\u00a0s⁻¹');
  });

  test.each([
    [0.1, '0.100\u00a0s'],
    [89, '89.0\u00a0s'],
    [600, '10.0\u00a0min'],
    [60_930, '16.9\u00a0h'],
    [864_000, '10.0\u00a0d'],
    [1e9, '31.7\u00a0years'],
  ])('%d s is said as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});
