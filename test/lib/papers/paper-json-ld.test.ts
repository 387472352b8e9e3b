import { describe, expect, it } from 'vitest';
import { paperJsonLd } from '../../../src/lib/papers/paper-json-ld.ts';
import { provenanceInWords } from '../../../src/lib/papers/provenance.ts';
import { samplePaper } from './sample-paper.ts';

describe('what a paper’s page says of its record', () => {
  it('describes the work as the subject of the page, for machines', () => {
    const text = paperJsonLd(
      { ...samplePaper, title: 'A </script> title' },
      'https://example.org/papers/oster2019b/',
    );
    expect(text).not.toContain('<');
    expect(JSON.parse(text).mainEntity).toEqual({
      '@type': 'ScholarlyArticle',
      name: 'A </script> title',
      author: [
        { '@type': 'Person', familyName: 'Øster-Gómez', givenName: 'Ž. Y.' },
        { '@type': 'Person', familyName: 'Meyer', givenName: 'H. M.' },
      ],
      datePublished: '2019',
      isPartOf: { '@type': 'Periodical', name: 'The Journal of Physical Chemistry Letters' },
      pagination: '707–714',
      sameAs: 'https://doi.org/10.1016/S0378-7753(98)00242_0',
    });
  });

  it('leaves out what is not known', () => {
    const { title, doi, pages, ...rest } = samplePaper;
    const { mainEntity } = JSON.parse(paperJsonLd(rest, 'https://example.org/'));
    expect(Object.keys(mainEntity)).toEqual(['@type', 'author', 'datePublished', 'isPartOf']);
  });

  it('says in words how a title or DOI was found', () => {
    expect(provenanceInWords('confirmed: PubMed record 1: checked')).toBe(
      'Confirmed by PubMed record 1: checked',
    );
    expect(provenanceInWords('rule: Wiley’s')).toBe('Follows from a rule: Wiley’s');
    expect(provenanceInWords('printed')).toMatch(/^As printed/);
  });
});
