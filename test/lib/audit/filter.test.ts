import { describe, expect, it } from 'vitest';
import { filterNames, matchesClaim } from '../../../src/lib/audit/filter.ts';
import { readQuery, writeQuery } from '../../../src/lib/filters/query.ts';

const claim = { text: 'capacity of sodium, table 1', verdict: 'agrees', review: 'lee2020' };
const any = { words: '', verdict: '', review: '' };

describe('the filter of claims', () => {
  it.each([
    [any, true],
    [{ ...any, words: 'Sodium capacity' }, true],
    [{ ...any, words: 'lithium' }, false],
    [{ ...any, verdict: 'agrees', review: 'lee2020' }, true],
    [{ ...any, verdict: 'disagrees' }, false],
    [{ ...any, review: 'ji2022' }, false],
  ])('%o fits or not', (filter, fits) => {
    expect(matchesClaim(claim, filter)).toBe(fits);
  });

  it('is read from an address, without what the page does not offer', () => {
    const query = new URLSearchParams({
      q: ' barium ',
      verdict: 'wrong',
      review: 'ji2022',
      x: '1',
    });
    const offered = (_: string, value: string) => value !== 'wrong';
    expect(readQuery(query, filterNames, offered)).toEqual({
      values: { words: 'barium', verdict: '', review: 'ji2022' },
      refused: ['verdict=wrong'],
    });
  });

  it('is written to the address as it is read', () => {
    const values = { words: 'Na₂S & more', verdict: 'cannot be checked', review: '' };
    const query = writeQuery(values, filterNames);
    expect(query).toBe('?q=Na%E2%82%82S+%26+more&verdict=cannot+be+checked');
    expect(readQuery(new URLSearchParams(query), filterNames, () => true).values).toEqual(values);
    expect(writeQuery(any, filterNames)).toBe('');
  });
});
