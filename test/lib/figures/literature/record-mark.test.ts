import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../src/lib/figures/data.ts';
import {
  markStops,
  recordMark,
  sideBySide,
} from '../../../../src/lib/figures/literature/record-mark.ts';
import { readingText } from '../../../../src/lib/figures/literature/words.ts';

const mark = (x: Reading, y: Reading, record = 'a2020/x') =>
  recordMark({
    point: { record },
    x,
    y,
    scales: { x: 'log', y: 'linear' },
    series: 1,
    text: record,
  });

describe('the mark of a record', () => {
  test('stands in the middle of a range, geometric on a logarithmic axis', () => {
    expect(mark({ low: 2, high: 8 }, { low: 2, high: 8 })).toMatchObject({
      x: 4,
      y: 5,
      xEnds: [2, 8],
      yEnds: [2, 8],
    });
  });

  test('reaches as far as its uncertainty', () => {
    expect(mark({ low: 1 }, { low: 10, uncertainty: 2 }).yEnds).toEqual([8, 12]);
  });

  test('points to where the truth may lie', () => {
    expect(mark({ low: 1 }, { low: 500, qualifier: '>' }).arrows).toEqual(['up']);
    expect(mark({ low: 1, qualifier: '≤' }, { low: 500 }).arrows).toEqual(['left']);
    expect(mark({ low: 1, qualifier: '≈' }, { low: 500, qualifier: 'up to' }).arrows).toEqual([]);
  });
});

describe('marks that would cover one another', () => {
  const all = sideBySide([
    mark({ low: 1 }, { low: 5 }, 'a'),
    mark({ low: 2 }, { low: 5 }, 'b'),
    mark({ low: 1 }, { low: 5.5 }, 'c'),
  ]);

  test('stand side by side around it, the others where they are', () => {
    const [a, b, c] = all.map(({ shift }) => shift);
    expect(b).toBe(0);
    expect(a).toBeLessThan(0);
    expect(c).toBe(-(a ?? 0));
  });

  test('stay where they are if they are far enough apart', () => {
    const apart = [mark({ low: 1 }, { low: 5 }, 'a'), mark({ low: 1 }, { low: 6 }, 'b')];
    expect(sideBySide(apart).map(({ shift }) => shift)).toEqual([0, 0]);
    const close = sideBySide(apart, (a, b) => b - a < 2).map(({ shift }) => shift);
    expect(close.every((shift) => shift !== 0)).toBe(true);
  });

  test('are read from left to right', () => {
    expect(markStops(all).map(({ record }) => record)).toEqual(['a', 'c', 'b']);
  });
});

test('a reading is told as it was reported', () => {
  expect(readingText({ low: 500, qualifier: '>' }, 'h')).toBe('>\u00a0500\u00a0h');
  expect(readingText({ low: 2, high: 12 }, 'µm')).toBe('2–12\u00a0µm');
  expect(readingText({ low: 10, uncertainty: 2 }, 'mV')).toBe('10\u00a0±\u00a02\u00a0mV');
});
