import { type Filter, noFilter } from './filter.ts';

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

const fields = Object.keys(names) as readonly (keyof Filter)[];

const LONGEST = 200;

/**
 * The filter that an address asks for. A value that the page does not offer is left out and named, never shown as
 * markup; parameters that are not the filter's are none of its business.
 */
export function readFilter(
  query: URLSearchParams,
  isOffered: (field: keyof Filter, value: string) => boolean,
): { readonly filter: Filter; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const filter = { ...noFilter };
  for (const field of fields) {
    const value = query.get(names[field])?.trim() ?? '';
    if (value === '') continue;
    const fits = field === 'words' ? value.length <= LONGEST : isOffered(field, value);
    if (fits) filter[field] = value;
    else refused.push(`${names[field]}=${value.slice(0, 40)}`);
  }
  return { filter, refused };
}

/** The address' query for a filter: nothing for what is not set. */
export function writeFilter(filter: Filter): string {
  const query = new URLSearchParams();
  for (const field of fields) if (filter[field]) query.set(names[field], filter[field]);
  return query.size > 0 ? `?${query}` : '';
}
