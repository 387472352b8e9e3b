import type { Paper } from '../papers/schema.ts';
import { handbook } from './handbook.ts';
import type { PageRecord } from './page-exports.ts';

export type MetaTag = readonly [name: string, content: string];

function highwireDate(day: string): string {
  return day.replaceAll('-', '/');
}

/** `citation_title=…;citation_author=…`: a work in the form that Google Scholar reads in `citation_reference`. */
function citationReference({ title, authors, journal, year, volume, doi }: Paper): string {
  // Enough to match a work by: thirty full lists of authors would weigh more than a figure.
  const [first] = authors;
  const fields: (readonly [string, string | number | undefined])[] = [
    ['citation_title', title],
    ['citation_author', [first?.given, first?.family].filter(Boolean).join(' ')],
    ['citation_journal_title', journal],
    ['citation_publication_date', year],
    ['citation_volume', volume],
    ['citation_doi', doi],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value).replaceAll(';', ',')}`)
    .join('; ');
}

/** Highwire tags of a chapter; what is not known has no tag. */
export function citationTags(
  page: PageRecord,
  keywords: readonly string[],
  cited: readonly Paper[],
): MetaTag[] {
  const { published, updated } = page;
  return [
    ['citation_title', page.title],
    ...page.authors.map((author): MetaTag => ['citation_author', author]),
    ...(published ? [['citation_publication_date', highwireDate(published)] as const] : []),
    ...(updated ? [['citation_online_date', highwireDate(updated)] as const] : []),
    ['citation_inbook_title', handbook.title],
    ['citation_book_title', handbook.title],
    ['citation_publisher', handbook.title],
    ['citation_language', handbook.language],
    ...(keywords.length > 0 ? [['citation_keywords', keywords.join('; ')] as const] : []),
    ...(page.description ? [['citation_abstract', page.description] as const] : []),
    ['citation_fulltext_html_url', page.url],
    ...cited.map((paper): MetaTag => ['citation_reference', citationReference(paper)]),
  ];
}

function citedWork({ title, doi, year, journal }: Paper) {
  return {
    '@type': 'ScholarlyArticle',
    name: title ?? `${journal} (${year})`,
    ...(doi && { sameAs: `https://doi.org/${doi}` }),
  };
}

/** schema.org's description of a chapter, as JSON that may stand in a `script` element. */
export function chapterJsonLd(page: PageRecord, home: string, cited: readonly Paper[]): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': ['ScholarlyArticle', 'LearningResource'],
    headline: page.title,
    url: page.url,
    author: page.authors.map((name) => ({ '@type': 'Organization', name })),
    ...(page.description && { abstract: page.description }),
    ...(page.published && { datePublished: page.published }),
    ...(page.updated && { dateModified: page.updated }),
    version: page.version,
    inLanguage: handbook.language,
    license: handbook.textLicence.href,
    isPartOf: { '@type': 'Book', name: handbook.title, url: home },
    citation: cited.map(citedWork),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
