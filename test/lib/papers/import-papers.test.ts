import { describe, expect, it } from 'vitest';
import { parseReferences } from '../../../src/lib/citations/parse-references.ts';
import { importPapers } from '../../../src/lib/papers/import-papers.ts';
import { paperSchema } from '../../../src/lib/papers/schema.ts';
import { samplePaper } from './sample-paper.ts';

const library = {
  papers: new Map([[samplePaper.key, samplePaper]]),
  folder: 'src/content/papers',
  schema: paperSchema({ topics: ['dendrites'], latestYear: 2027 }),
};
const importText = (text: string) => importPapers(parseReferences(text), library);

const bibtex = `@article{whatever,
  author = {van der Øster, J. and M{\\"u}ller, A. and others},
  title = {Stripping of Na$_2$S$_6$ in {EC}},
  journal = {The Journal of Physical Chemistry Letters},
  year = 2021, month = mar, volume = {12}, number = {3}, pages = {101--9},
  doi = {https://doi.org/10.1021/acs.jpclett.1b00001}, publisher = {ACS}, note = {Cited by 3}
}`;

describe('new papers', () => {
  it('makes a file from BibTeX: key in ASCII, journal as the handbook abbreviates it, no junk', () => {
    const { added, problems } = importText(bibtex);
    expect(problems).toEqual([]);
    expect(added.map(({ file }) => file)).toEqual(['src/content/papers/vanderoster2021.mdx']);
    expect(added[0]?.content).toBe(`---
type: article-journal
title: Stripping of Na₂S₆ in EC
authors: [{ family: van der Øster, given: J. }, { family: Müller, given: A. }]
etal: true
journal: J. Phys. Chem. Lett.
journalTitle: The Journal of Physical Chemistry Letters
year: 2021
volume: 12
issue: 3
pages: 101–109
doi: 10.1021/acs.jpclett.1b00001
---
`);
  });

  it('makes a file from RIS, and puts many authors on lines of their own', () => {
    const authors = Array.from({ length: 6 }, (_, i) => `AU  - Author, ${'ABCDEF'[i]}. Longname`);
    const ris = `TY  - JOUR\n${authors.join('\n')}\nTI  - On “: ” in titles: a study\nJO  - J. X\nC7  - 01234\nPY  - 2020\nER  - \n`;
    const [paper] = importText(ris).added;
    expect(paper?.file).toBe('src/content/papers/author2020.mdx');
    expect(paper?.content).toContain('\n  - { family: Author, given: A. Longname }\n');
    expect(paper?.content).toContain("\narticle: '01234'\n");
    expect(paper?.paper).toMatchObject({ title: 'On “: ” in titles: a study', article: '01234' });
  });

  it('reads CSL-JSON, of one or many works, with the handbook’s own fields', () => {
    const item = {
      id: 'kim2020a',
      type: 'article-journal',
      author: [{ family: 'Kim', given: 'J.' }],
      'container-title': 'Joule',
      issued: { 'date-parts': [[2020]] },
      custom: { topics: ['dendrites'], etal: true, zotero: 3 },
    };
    const [paper] = importText(JSON.stringify(item)).added;
    expect(paper?.paper).toEqual({
      key: 'kim2020a',
      type: 'article-journal',
      authors: [{ family: 'Kim', given: 'J.' }],
      etal: true,
      journal: 'Joule',
      journalTitle: 'Joule',
      year: 2020,
      topics: ['dendrites'],
    });
  });

  it('gives the next letter when family name and year are taken', () => {
    const work = (volume: number) =>
      `@article{a, author={Li, B.}, journal={Joule}, year=2020, volume=${volume}, pages={1}}`;
    const { added } = importText([work(1), work(2), work(3)].join('\n'));
    expect(added.map(({ paper }) => paper.key)).toEqual(['li2020', 'li2020b', 'li2020c']);
  });

  it('refuses a work that is there already and names the file that holds it', () => {
    const byDoi = `@article{x, author={O, A}, journal={Other}, year=2018, doi={10.1016/s0378-7753(98)00242_0}}`;
    const byPlace = `@article{y, author={O, A}, journal={Journal of Physical Chemistry Letters}, year=2018, volume=10, pages={707}}`;
    expect(importText(byDoi + byPlace).problems).toEqual([
      'item 1 (x): this work is in src/content/papers/oster2019b.mdx already (DOI 10.1016/s0378-7753(98)00242_0)',
      'item 2 (y): this work is in src/content/papers/oster2019b.mdx already (Journal of Physical Chemistry Letters 10, 707)',
    ]);
    expect(importText(bibtex + bibtex).problems).toEqual([
      'item 2 (whatever): this work is in src/content/papers/vanderoster2021.mdx already (DOI 10.1021/acs.jpclett.1b00001)',
    ]);
  });

  it('says what a work lacks, for all works at once', () => {
    const { added, problems } = importText(
      '@book{b, author={Foo, A}, title={T}, year=2001}\n@article{c, author={李, 四}, journal={Joule}, year=2001}\n@article{d, journal={Joule}, year={3020}, author={}}',
    );
    expect(added).toEqual([]);
    expect(problems).toEqual([
      'item 1 (b): type: expected "article-journal", got "book"',
      'item 1 (b): missing field “journal”',
      'item 2 (c): no key can be made: expected a family name in Latin letters',
      'item 3 (d): authors: expected at least one author',
      'item 3 (d): year: expected a year from 1800 to 2027, got 3020',
    ]);
  });

  it('says when a text is none of the three forms', () => {
    expect(() => importText('hello')).toThrow(
      'expected BibTeX, RIS or CSL-JSON; it cannot be read: This format is not supported or recognized',
    );
    expect(() => importText('[{ "title": }]')).toThrow(
      /^expected BibTeX, RIS or CSL-JSON; it cannot be read: Unexpected token/,
    );
    expect(() => importText('[]')).toThrow('expected at least one reference, found none');
    expect(() => importText('[{ "title": "A", "volume": [] }]')).toThrow(/^item 1, volume: /);
  });
});
