import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../src/lib/bibliography/cited-in.ts';
import { samplePaper } from '../papers/sample-paper.ts';

const place = (chapter: string, count: number, sentence: string, key = 'a2020') => ({
  key,
  chapter,
  section: '',
  anchor: `cite-${key}-${count}`,
  sentence,
});
const index = {
  chapters: new Map([
    [
      'foundations/dendrites',
      {
        slug: 'foundations/dendrites',
        number: '3',
        file: '',
        record: { title: 'Dendrites', keywords: [] },
      },
    ],
    ['about', { slug: 'about', file: '', record: { title: 'About', keywords: [] } }],
  ]),
  papers: new Map([[samplePaper.key, { ...samplePaper, title: 'On sodium' }]]),
  citations: [
    place('foundations/dendrites', 1, 'Salt runs out.'),
    place('foundations/dendrites', 1, 'Another work.', 'b2020'),
    place('foundations/dendrites', 2, 'Salt runs out.'),
    place('foundations/dendrites', 3, 'Tips grow.'),
    place('about', 1, 'Thanks.'),
    place(`papers/${samplePaper.key}`, 1, 'It differs.'),
  ],
};

describe('the places that cite a paper', () => {
  it('stand by page, each sentence once, each with the address of its first mark', () => {
    expect(citedIn('a2020', index)).toEqual([
      {
        heading: '3 Dendrites',
        places: [
          { sentence: 'Salt runs out.', path: '/foundations/dendrites/#cite-a2020-1' },
          { sentence: 'Tips grow.', path: '/foundations/dendrites/#cite-a2020-3' },
        ],
      },
      { heading: 'About', places: [{ sentence: 'Thanks.', path: '/about/#cite-a2020-1' }] },
      {
        heading: 'Summary of “On sodium”',
        places: [{ sentence: 'It differs.', path: '/papers/oster2019b/#cite-a2020-1' }],
      },
    ]);
  });

  it('are none for a paper that nobody cites', () => {
    expect(citedIn('c2020', index)).toEqual([]);
  });
});
