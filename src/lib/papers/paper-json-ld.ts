import { doiAddress } from '../citations/work-link.ts';
import type { Paper } from './schema.ts';

/** schema.org's description of the page of a paper: the page is ours, what it is about is theirs. */
export function paperJsonLd(paper: Paper, url: string): string {
  const { title, authors, journal, journalTitle, year, pages, doi } = paper;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    mainEntity: {
      '@type': 'ScholarlyArticle',
      ...(title && { name: title }),
      author: authors.map(({ family, given }) => ({
        '@type': 'Person',
        familyName: family,
        ...(given && { givenName: given }),
      })),
      datePublished: String(year),
      isPartOf: { '@type': 'Periodical', name: journalTitle ?? journal },
      ...(pages && { pagination: pages }),
      ...(doi && { sameAs: doiAddress(doi) }),
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
