import { expect, test } from 'vitest';
import { alignText } from '../../../src/lib/marks/align-text.ts';

test('backslashes and character references are counted in the source', () => {
  const { offset, escaped } = alignText('[x] & b', '\\[x] &amp; b');
  expect([0, 1, 4, 6, 7].map(offset)).toEqual([0, 2, 5, 11, 12]);
  expect([escaped(0), escaped(1)]).toEqual([true, false]);
});

test('the prefix of a quoted line is passed over', () => {
  const { offset } = alignText('one\ntwo', 'one\n> two');
  expect(offset(4)).toBe(6);
});

test('a backslash before a letter is a backslash', () => {
  const { offset, escaped } = alignText('a\\b', 'a\\b');
  expect([offset(2), escaped(1)]).toEqual([2, false]);
});
