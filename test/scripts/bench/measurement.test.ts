import { expect, test } from 'vitest';
import { measurementTable, percentile, verdict } from '../../../scripts/bench/measurement.ts';

test('a percentile is a value of the sample that so many do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([1, 2], 0)).toBe(1);
});

test('there is no percentile of nothing', () => {
  expect(() => percentile([], 0.95)).toThrow('percentile: expected at least one value, got none');
});

test('what is exactly at its budget passes', () => {
  expect(verdict({ name: 'requests', value: 12, unit: '', budget: 12 })).toBe('pass');
  expect(verdict({ name: 'requests', value: 13, unit: '', budget: 12 })).toBe('over');
  expect(verdict({ name: 'build', value: 30, unit: 's' })).toBe('');
});

test('the table lines up and names what is over', () => {
  const table = measurementTable([
    { name: 'JavaScript', value: 8.25, unit: 'kB', budget: 8 },
    { name: 'requests', value: 9, unit: '', budget: 12, note: 'cold' },
  ]);
  expect(table).toBe(
    [
      'what        measured  budget',
      'JavaScript  8.25 kB   ≤ 8 kB  over',
      'requests    9         ≤ 12    pass  cold',
    ].join('\n'),
  );
});
