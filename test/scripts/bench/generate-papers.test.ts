import { expect, test } from 'vitest';
import { generatePaper } from '../../../scripts/bench/generate-papers.ts';

test('five thousand made-up papers have keys of their own, as the check wants them', () => {
  const keys = Array.from({ length: 5000 }, (_, number) => generatePaper(number).key);
  expect(new Set(keys).size).toBe(5000);
  expect(keys.filter((key) => !/^[a-z]+\d{4}[a-z]?$/.test(key))).toEqual([]);
});
