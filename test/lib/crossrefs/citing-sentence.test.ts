import { expect, test } from 'vitest';
import { sentenceAt } from '../../../src/lib/crossrefs/citing-sentence.ts';

const text = 'First one. The second, e.g. with salt, and  ends here. Third.';

test('the sentence around a place is found', () => {
  expect(sentenceAt(text, 0)).toBe('First one.');
  expect(sentenceAt(text, text.length - 1)).toBe('Third.');
});

test('an abbreviation ends no sentence', () => {
  expect(sentenceAt(text, 45)).toBe('The second, e.g. with salt, and ends here.');
});
