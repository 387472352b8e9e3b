import { describe, expect, it } from 'vitest';
import { referenceParts, shortReference } from '../../../src/lib/citations/reference.ts';
import { workLink } from '../../../src/lib/citations/work-link.ts';
import { samplePaper } from '../papers/sample-paper.ts';

const { title, doi, ...untitled } = samplePaper;
const line = (paper: typeof samplePaper) =>
  referenceParts(paper)
    .map(({ text, style }) => (style ? `<${style}>${text}</${style}>` : text))
    .join('');
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ family: `F${i + 1}`, given: 'G.' }));

describe('a printed reference', () => {
  it('has authors, title, journal, year, volume, pages and DOI', () => {
    expect(line({ ...samplePaper, title: 'On sodium' })).toBe(
      'Ž. Y. Øster-Gómez, H. M. Meyer III, On sodium, <italic>J. Phys. Chem. Lett.</italic> <bold>2019</bold>, 10, 707–714. doi:10.1016/S0378-7753(98)00242_0',
    );
  });

  it('leaves out a title and a DOI that are not known; a search is offered instead', () => {
    expect(line(untitled)).toBe(
      'Ž. Y. Øster-Gómez, H. M. Meyer III, <italic>J. Phys. Chem. Lett.</italic> <bold>2019</bold>, 10, 707–714.',
    );
    expect(workLink(untitled).href).toBe(
      'https://search.crossref.org/search/works?q=%C3%98ster-G%C3%B3mez+The+Journal+of+Physical+Chemistry+Letters+2019+10+707',
    );
  });

  it('has an article number where there are no pages, and neither in an early view', () => {
    const { pages, ...early } = untitled;
    expect(line({ ...early, article: '1903455' })).toContain('</bold>, 10, 1903455.');
    const { volume, ...earlier } = early;
    expect(line(earlier)).toContain('<bold>2019</bold>.');
  });

  it('lists up to four authors and cuts longer lists to three', () => {
    expect(line({ ...untitled, authors: people(4) })).toMatch(/^G\. F1, .*, G\. F4, </);
    expect(line({ ...untitled, authors: people(5) })).toMatch(/^G\. F1, .*, G\. F3 et al\., </);
    expect(line({ ...untitled, authors: people(2), etal: true })).toMatch(
      /^G\. F1, G\. F2 et al\., </,
    );
  });

  it('encodes a DOI for its address, slash excepted', () => {
    expect(workLink({ ...untitled, doi: '10.1002/(SICI)1<1::AID>3.0' }).href).toBe(
      'https://doi.org/10.1002/(SICI)1%3C1%3A%3AAID%3E3.0',
    );
  });
});

describe('a short reference', () => {
  it('names one author, two, or the first of many', () => {
    expect(shortReference({ ...untitled, authors: people(1) })).toBe(
      'F1, J. Phys. Chem. Lett. 10, 707 (2019)',
    );
    expect(shortReference(untitled)).toBe(
      'Øster-Gómez and Meyer, J. Phys. Chem. Lett. 10, 707 (2019)',
    );
    expect(shortReference({ ...untitled, authors: people(3) })).toMatch(/^F1 et al\., J/);
  });
});
