import { describe, expect, it } from 'vitest';
import { parseReferences } from '../../../src/lib/citations/parse-references.ts';
import { type PageRecord, pageExports } from '../../../src/lib/site/page-exports.ts';

const page: PageRecord = {
  key: 'foundations-dendrites',
  title: 'How dendrites begin and grow',
  number: '3',
  authors: ['The Sodium Metal Handbook contributors'],
  url: 'https://example.org/foundations/dendrites/',
  version: '0.1.0',
  updated: '2026-11-21',
};
const form = (name: string) => pageExports(page).find((it) => it.name === name)?.text ?? '';
const read = (name: string) => parseReferences(form(name))[0];

describe('the exports of a page', () => {
  it('give one line for the eye', () => {
    expect(form('Text')).toBe(
      'The Sodium Metal Handbook contributors. How dendrites begin and grow. In Sodium Metal ' +
        'Handbook, chapter 3, version 0.1.0, 21 November 2026. https://example.org/foundations/dendrites/',
    );
  });

  it('call an appendix by its letter', () => {
    const [plain] = pageExports({ ...page, number: 'A' });
    expect(plain?.text).toContain('In Sodium Metal Handbook, appendix A, version 0.1.0');
  });

  it.each(['BibTeX', 'RIS', 'CSL-JSON'])('are read back from %s', (name) => {
    expect(read(name)).toMatchObject({
      type: 'chapter',
      title: page.title,
      'container-title': 'Sodium Metal Handbook',
      URL: page.url,
    });
  });

  it('keep the group of authors one name in BibTeX and CSL-JSON', () => {
    expect(read('CSL-JSON')?.author).toEqual([{ literal: page.authors[0] }]);
    expect(JSON.stringify(read('BibTeX')?.author)).toContain(
      'The Sodium Metal Handbook contributors',
    );
  });

  it('leave the date out where none is known', () => {
    const { updated: _, ...undated } = page;
    expect(
      pageExports(undated)
        .map(({ text }) => text)
        .join('\n'),
    ).not.toMatch(/2026|undefined/);
  });
});
