import { describe, expect, it } from 'vitest';
import { chapterJsonLd, citationTags } from '../../../src/lib/site/scholarly.ts';

const page = {
  key: 'k',
  title: 'A <b>title</b>',
  number: '3',
  authors: ['The contributors'],
  url: 'https://example.org/a/',
  version: '0.1.0',
  published: '2026-11-21',
};
const paper = {
  key: 'zheng2019',
  type: 'article-journal' as const,
  authors: [{ family: 'Zheng', given: 'X. Y.' }],
  journal: 'J. Phys. Chem. Lett.',
  year: 2019,
  topics: [],
};

describe('the Highwire tags of a chapter', () => {
  const tags = citationTags(page, [], [paper]);

  it('give dates with slashes and one reference for each cited work', () => {
    expect(tags).toContainEqual(['citation_publication_date', '2026/11/21']);
    expect(tags).toContainEqual([
      'citation_reference',
      'citation_author=X. Y. Zheng; citation_journal_title=J. Phys. Chem. Lett.; citation_publication_date=2019',
    ]);
  });

  it('are never empty and never name a journal for the chapter', () => {
    expect(tags.filter(([, content]) => content === '')).toEqual([]);
    expect(tags.map(([name]) => name)).not.toContain('citation_journal_title');
  });
});

it('keeps a script element from being closed by the data inside', () => {
  const json = chapterJsonLd(page, 'https://example.org/', [paper]);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ headline: page.title, isPartOf: { '@type': 'Book' } });
});
