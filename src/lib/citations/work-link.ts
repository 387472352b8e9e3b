import type { Paper } from '../papers/schema.ts';

/** Where the work itself is to be found: its DOI or, if that is not known, a search that is marked as one. */
export function workLink(paper: Paper): { readonly text: string; readonly href: string } {
  if (paper.doi) return { text: `doi:${paper.doi}`, href: doiAddress(paper.doi) };
  return { text: 'Look up', href: lookUpAddress(paper) };
}

/** DOIs of old articles hold brackets, semicolons and the like. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
}

/** Crossref's search of metadata, asked for what a record always has. */
function lookUpAddress({ authors, title, journal, journalTitle, year, ...paper }: Paper): string {
  const first = paper.pages?.split('–')[0] ?? paper.article;
  const words = [authors[0]?.family, title, journalTitle ?? journal, year, paper.volume, first];
  const query = new URLSearchParams({ q: words.filter(Boolean).join(' ') });
  return `https://search.crossref.org/search/works?${query}`;
}
