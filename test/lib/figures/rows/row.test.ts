import { expect, test } from 'vitest';
import { barOfRow, placeOfRow, rowStops, rowsAxis } from '../../../../src/lib/figures/rows/row.ts';

const point = (record: string, value: number) => ({
  record,
  value,
  isControl: false,
  arrows: [],
  text: record,
});

const rows = [
  { label: 'first', points: [point('a/x', 5), point('a/y', 1)] },
  { label: 'second', points: [point('b/x', 3)] },
];

test('the first row stands at the top, each within its own share of the axis', () => {
  expect(rowsAxis(rows).domain).toEqual([0, 2]);
  expect(Math.floor(placeOfRow(0, 2))).toBe(1);
  expect(Math.floor(placeOfRow(1, 2))).toBe(0);
});

test('bars of rows stand apart, each with room for its name above', () => {
  const [first, second] = [barOfRow(0, 2), barOfRow(1, 2)];
  expect(Math.floor(first[0])).toBe(1);
  expect(second[1]).toBeLessThan(first[0]);
  expect(1 - second[1]).toBeCloseTo(0.5, 12);
});

test('a read-out goes from value to value, whatever the row', () => {
  expect(rowStops(rows).map(({ record }) => record)).toEqual(['a/y', 'b/x', 'a/x']);
});
