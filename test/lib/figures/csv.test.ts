import { expect, test } from 'vitest';
import { toCsv } from '../../../src/lib/figures/csv.ts';

test('a file has a head with units, full digits, and nothing where there is no value', () => {
  const table = {
    columns: [
      { label: 'Current density', symbol: 'J', unit: 'mA cm⁻²' },
      { label: 'Time to depletion', symbol: 'τ_s', unit: 's' },
    ],
    rows: [
      [0.1, null],
      [0.1 + 0.2, 1 / 3],
    ],
  };
  expect(toCsv(table)).toBe(
    'Current density J / mA cm⁻²,Time to depletion τs / s\r\n0.1,\r\n0.3,0.333333333333\r\n',
  );
});

test('quotes, commas and line breaks are quoted', () => {
  const rows = [['a "b", c'], ['two\nlines']];
  expect(toCsv({ columns: [{ label: 'x' }], rows })).toBe('x\r\n"a ""b"", c"\r\n"two\nlines"\r\n');
});

test.each(['=1+1', '+1', '-1', '@x'])('%s is not run by a spreadsheet', (text) => {
  expect(toCsv({ columns: [{ label: 'x' }], rows: [[text]] })).toBe(`x\r\n'${text}\r\n`);
});
