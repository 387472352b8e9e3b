import { describe, expect, it } from 'vitest';
import {
  comparison,
  type Entry,
  matches,
  noFilter,
  searchable,
} from '../../../src/lib/bibliography/filter.ts';
import { readFilter, writeFilter } from '../../../src/lib/bibliography/filter-query.ts';

const entry: Entry = {
  text: searchable('Müller, Øster: Na₂S₆ as an additive, J. Phys. Chem. Lett. 10, 707–714'),
  author: 'Müller',
  year: 2019,
  journal: 'J. Phys. Chem. Lett.',
  topics: ['ether', 'salt'],
  reviews: ['lee2020'],
};
const finds = (filter: Partial<typeof noFilter>) => matches(entry, { ...noFilter, ...filter });

describe('the filter', () => {
  it('lets everything through when nothing is asked', () => {
    expect(finds({})).toBe(true);
  });

  it('finds words in any order, with or without marks and subscripts', () => {
    expect(finds({ words: 'na2s6 muller' })).toBe(true);
    expect(finds({ words: 'Na₂S₆ OSTER 707-714' })).toBe(true);
    expect(finds({ words: 'na2s6 zheng' })).toBe(false);
  });

  it('asks for topic, journal, review and years together, ends included', () => {
    expect(finds({ topic: 'salt', review: 'lee2020', from: '2019', to: '2019' })).toBe(true);
    expect(finds({ topic: 'polymer' })).toBe(false);
    expect(finds({ journal: 'Joule' })).toBe(false);
    expect(finds({ review: 'ji2022' })).toBe(false);
    expect(finds({ from: '2020' })).toBe(false);
    expect(finds({ to: '2018' })).toBe(false);
  });

  it('sorts by year, author or journal, and equals by author', () => {
    const works = [
      { ...entry, author: 'Zheng', year: 2019 },
      { ...entry, author: 'Åberg', year: 2019, journal: 'Joule' },
      { ...entry, author: 'Li', year: 2022, journal: 'Carbon' },
    ];
    const order = (sort: string) => [...works].sort(comparison(sort)).map(({ author }) => author);
    expect(order('')).toEqual(['Li', 'Åberg', 'Zheng']);
    expect(order('oldest')).toEqual(['Åberg', 'Zheng', 'Li']);
    expect(order('author')).toEqual(['Åberg', 'Li', 'Zheng']);
    expect(order('journal')).toEqual(['Li', 'Zheng', 'Åberg']);
  });
});

describe('the filter in the address', () => {
  const offered: Record<string, string[]> = { topic: ['salt'], sort: ['oldest'], from: ['2019'] };
  const read = (query: string) =>
    readFilter(new URLSearchParams(query), (field, value) => !!offered[field]?.includes(value));

  it('is read and written back', () => {
    const query = '?q=na2s6&topic=salt&from=2019&sort=oldest';
    const { filter, refused } = read(query);
    expect(refused).toEqual([]);
    expect(writeFilter(filter)).toBe(query);
    expect(writeFilter(noFilter)).toBe('');
  });

  it('refuses what the page does not offer and names it, and leaves foreign parameters alone', () => {
    const { filter, refused } = read(
      '?topic=%3Cscript%3E&from=NaN&to=1e999&sort=x&journal=__proto__&theme=dark',
    );
    expect(filter).toEqual(noFilter);
    expect(refused).toEqual([
      'topic=<script>',
      'journal=__proto__',
      'from=NaN',
      'to=1e999',
      'sort=x',
    ]);
  });

  it('refuses words beyond all reason', () => {
    expect(read(`?q=${'a'.repeat(201)}`).refused).toEqual([`q=${'a'.repeat(40)}`]);
  });
});
