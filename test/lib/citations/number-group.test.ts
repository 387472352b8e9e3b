import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationRuns } from '../../../src/lib/citations/number-group.ts';

test('three and more in a row are one run, two stay apart', () => {
  expect(citationRuns([5, 1, 3, 4])).toEqual([[1], [3, 4, 5]]);
  expect(citationRuns([2, 1])).toEqual([[1], [2]]);
  expect(citationRuns([7, 7])).toEqual([[7]]);
});

test('runs hold every number once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (numbers) => {
      const flat = citationRuns(numbers).flat();
      expect(flat).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }),
  );
});
