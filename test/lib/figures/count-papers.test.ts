import { describe, expect, test } from 'vitest';
import { countPapers } from '../../../src/lib/figures/count-papers.ts';
import type { Paper } from '../../../src/lib/papers/schema.ts';

const paper = (key: string, rest: Partial<Paper>): Paper => ({
  key,
  type: 'article-journal',
  authors: [{ family: 'Na' }],
  journal: 'J. Na',
  year: 2019,
  topics: ['ether'],
  ...rest,
});
const papers = [
  paper('a2019', { reviewedIn: { lee2020: 1 }, topics: ['ether', 'salt'] }),
  paper('b2019', { reviewedIn: { lee2020: 2, ji2022: 3 } }),
  paper('c2020', { year: 2020, reviewedIn: { ji2022: 4 } }),
  paper('d2021', { year: 2021 }),
];

describe('papers', () => {
  test('count under each of their topics, by who cites them', () => {
    expect(countPapers({ papersBy: 'topic' }, papers)).toEqual([
      { topic: 'ether', lee2020: 1, ji2022: 1, both: 1, other: 1, records: 0 },
      { topic: 'salt', lee2020: 1, ji2022: 0, both: 0, other: 0, records: 0 },
    ]);
  });

  test('count once in their year, under the first topic', () => {
    const byYear = countPapers({ papersBy: 'year' }, papers);
    expect(byYear.map(({ year, topic }) => [year, topic])).toEqual([
      [2019, 'ether'],
      [2020, 'ether'],
      [2021, 'ether'],
    ]);
    expect(byYear[0]).toMatchObject({ lee2020: 1, both: 1, ji2022: 0 });
  });
});
