import { locator } from '../citations/reference.ts';
import type { Paper } from '../papers/schema.ts';
import { comparison, type Entry } from './filter.ts';

/** What can be searched and sorted by; authors in full, for the list that is shown is cut. */
export function entryOf(paper: Paper): Entry {
  const { authors, title, journal, journalTitle, year, volume, doi, key } = paper;
  const names = authors.map(({ family, given }) => `${given ?? ''} ${family}`);
  const words = [key, ...names, title, journal, journalTitle, year, volume, locator(paper), doi];
  return {
    text: words.filter(Boolean).join(' '),
    author: authors[0]?.family ?? '',
    year,
    journal,
    topics: paper.topics,
    reviews: Object.keys(paper.reviewedIn ?? {}),
  };
}

/** As the bibliography stands before anyone sorts it: newest first, then by author. */
export function inOrder(papers: Iterable<Paper>): Paper[] {
  const compare = comparison('newest');
  return [...papers].sort((a, b) => compare(entryOf(a), entryOf(b)));
}
