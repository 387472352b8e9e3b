import { expect, test } from 'vitest';
import { findMarks } from '../../../src/lib/marks/find-marks.ts';

const marks = (text: string) => findMarks(text, () => false);

test('a group of citations holds its keys with their places', () => {
  expect(marks('grows [@zheng2019; @fang2020].')).toEqual([
    {
      start: 6,
      end: 29,
      kind: 'citation',
      keys: [
        { name: 'zheng2019', at: 7 },
        { name: 'fang2020', at: 19 },
      ],
    },
  ]);
});

test('a cross reference ends before the punctuation after it', () => {
  expect(marks('see @fig-sand-time. And (@eq-a), @tbl-b-')).toMatchObject([
    { kind: 'reference', id: 'fig-sand-time', end: 18 },
    { kind: 'reference', id: 'eq-a' },
    { kind: 'reference', id: 'tbl-b' },
  ]);
});

test('notation may go over the end of a line', () => {
  expect(marks('[=0.5\n  mA cm-2]')).toMatchObject([{ kind: 'notation', body: '0.5 mA cm-2' }]);
});

test('an address is no mark', () => {
  expect(marks('write to someone@example.org or a.b-@c')).toEqual([]);
});

test('an escaped mark is text', () => {
  expect(findMarks('[@a2020]', (index) => index === 0)).toEqual([]);
});

test.for([
  [
    'as [@zheng2019, @fang2020]',
    'expected citations such as "[@zheng2019; @fang2020]", got "[@zheng2019, @fang2020]"',
  ],
  ['as [@a;]', 'expected citations such as "[@zheng2019; @fang2020]", got "[@a;]"'],
  [
    'by @zheng2019 and',
    'expected a citation in brackets such as "[@zheng2019]", or "@fig-…", "@tbl-…", "@eq-…" or "@sec-…"; got "@zheng2019"',
  ],
  [
    '@figure-sand',
    'expected a citation in brackets such as "[@figure-sand]", or "@fig-…", "@tbl-…", "@eq-…" or "@sec-…"; got "@figure-sand"',
  ],
] as const)('%s is a mistake', ([text, message]) => {
  expect(marks(text)).toMatchObject([{ kind: 'mistake', message }]);
});
