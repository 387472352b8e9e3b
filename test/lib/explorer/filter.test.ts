import { describe, expect, it } from 'vitest';
import { chooseRows } from '../../../src/lib/explorer/filter.ts';
import { numberTextOf } from '../../../src/lib/explorer/number-of.ts';
import {
  facetValues,
  indexRows,
  positionsWith,
  rowsAt,
} from '../../../src/lib/explorer/row-index.ts';
import { nextSort, sortRows } from '../../../src/lib/explorer/sort.ts';
import { firstState } from '../../../src/lib/explorer/state.ts';
import { row } from './sample-rows.ts';

const rows = [
  row({ id: 'a', salts: 'NaPF6', solvents: 'EC; PC', duration_h: 500, duration_h_qualifier: '>' }),
  row({ id: 'b', salts: 'NaBF4', paper: 'doi2019', duration_h: 100, duration_h_to: 200 }),
  row({ id: 'c', salts: 'NaPF6', solvents: 'PC', cycles: 40, year: 2021 }),
];
const index = indexRows(rows);
const none = firstState.filter;
const found = (change: Partial<typeof none>) =>
  rowsAt(index, chooseRows(index, { ...none, ...change })).map(({ id }) => id);

describe('records are chosen', () => {
  it('by nothing: all stay', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
  });

  it('by salt, solvent and review, which must all fit', () => {
    expect(found({ facets: { solvent: 'PC' } })).toEqual(['a', 'c']);
    expect(found({ facets: { solvent: 'PC', salt: 'NaBF4' } })).toEqual([]);
    expect(found({ facets: { solvent: 'no such solvent' } })).toEqual([]);
    expect(found({ facets: { review: 'lee2020' } })).toEqual(['b']);
  });

  it('by years and by ranges, which a range of the record need only overlap', () => {
    expect(found({ years: { min: 2020 } })).toEqual(['c']);
    expect(found({ ranges: { duration_h: { min: 150, max: 400 } } })).toEqual(['b']);
    expect(found({ ranges: { duration_h: { min: 0 } } })).toEqual(['a', 'b']);
  });

  it('by words in any order, whatever their case', () => {
    expect(found({ words: 'ZHENG napf6' })).toEqual(['a', 'c']);
    expect(found({ words: '<script>' })).toEqual([]);
    expect(found({ words: 'doi2019' })).toEqual(['b']);
    expect(found({ words: 'napf6', facets: { solvent: 'EC' } })).toEqual(['a']);
  });

  it('by a word as often as a reader of each text would', () => {
    for (const word of ['na', 'ec', 'p', '2019', 'a layer']) {
      const read = rows.filter(({ text }) => text.includes(word)).map(({ id }) => id);
      // The second time it is remembered.
      for (const _ of [1, 2]) {
        expect(rowsAt(index, positionsWith(index, word)).map(({ id }) => id)).toEqual(read);
      }
    }
  });
});

describe('a list of values', () => {
  it('begins with the most frequent', () => {
    expect(facetValues(index, 'solvent')).toEqual(['PC', 'EC']);
  });
});

describe('a sorted table', () => {
  const order = (sort: string) => sortRows(rows, sort).map(({ id }) => id);

  it('has records without the number at its end either way', () => {
    expect(order('duration_h')).toEqual(['b', 'a', 'c']);
    expect(order('-duration_h')).toEqual(['a', 'b', 'c']);
    expect(order('paper')).toEqual(['b', 'a', 'c']);
  });

  it('goes up, down and back with three presses on a head', () => {
    expect(nextSort('', 'year')).toBe('year');
    expect(nextSort('year', 'year')).toBe('-year');
    expect(nextSort('-year', 'year')).toBe('');
    expect(nextSort('-year', 'paper')).toBe('paper');
  });
});

describe('a number in a table', () => {
  it('is written with its range, qualifier and uncertainty', () => {
    const text = (values: Record<string, string | number>) => numberTextOf(values, 'n', 'mV');
    expect(text({ n: 500, n_qualifier: '>' })).toBe('>\u00a0500\u00a0mV');
    expect(text({ n: 2, n_to: 12 })).toBe('2–12\u00a0mV');
    expect(text({ n: 10, n_uncertainty: 2 })).toBe('10\u00a0±\u00a02\u00a0mV');
    expect(text({ m: 1 })).toBe('');
  });
});
