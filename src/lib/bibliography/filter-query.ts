import { readQuery, writeQuery } from '../filters/query.ts';
import type { Filter } from './filter.ts';

/** Names of the filter's fields in an address; `q` is what search pages call their words. */
const names: Readonly<Record<keyof Filter, string>> = {
  words: 'q',
  topic: 'topic',
  journal: 'journal',
  review: 'review',
  from: 'from',
  to: 'to',
  sort: 'sort',
};

/** The filter that an address asks for, and what of it the page does not offer. */
export function readFilter(
  query: URLSearchParams,
  isOffered: (field: keyof Filter, value: string) => boolean,
): { readonly filter: Filter; readonly refused: readonly string[] } {
  const { values, refused } = readQuery(query, names, isOffered);
  return { filter: values, refused };
}

export function writeFilter(filter: Filter): string {
  return writeQuery({ ...filter }, names);
}
