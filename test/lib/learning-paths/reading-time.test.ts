import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/lib/learning-paths/reading-time.ts';

describe('the time to read a chapter', () => {
  it('goes with its words, 180 of them a minute, to the nearest five minutes', () => {
    expect(readingMinutes('word '.repeat(1800))).toBe(10);
    expect(readingMinutes('word '.repeat(2300))).toBe(15);
  });

  it('is five minutes at least', () => {
    expect(readingMinutes('')).toBe(5);
  });

  it('does not count front matter, tags, formulas and signs', () => {
    const prose = 'word '.repeat(900);
    const rest = `---\ntitle: ${'a '.repeat(900)}\n---\n$$\n${'x '.repeat(900)}\n$$\n${'<Value of="a b c" /> | '.repeat(900)}`;
    expect(readingMinutes(rest + prose)).toBe(5);
  });
});
