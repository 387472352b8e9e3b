/** Empty means any. */
export interface Filter {
  readonly words: string;
  readonly topic: string;
  readonly journal: string;
  readonly review: string;
  readonly from: string;
  readonly to: string;
  /** `oldest`, `author`, `journal`; newest first otherwise. */
  readonly sort: string;
}

export const noFilter: Filter = {
  words: '',
  topic: '',
  journal: '',
  review: '',
  from: '',
  to: '',
  sort: '',
};

/** What the list knows of one work. */
export interface Entry {
  readonly text: string;
  readonly author: string;
  readonly year: number;
  readonly journal: string;
  readonly topics: readonly string[];
  readonly reviews: readonly string[];
}

/** Small letters without marks, sub- and superscripts on the line: `Na₂S₆` is found as `na2s6`. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/[‐-―−]/g, '-');
}

/** Every word must be there, in any order; every other choice must fit. `entry.text` is searchable. */
export function matches(entry: Entry, filter: Filter): boolean {
  const { topic, journal, review, from, to } = filter;
  return (
    (!topic || entry.topics.includes(topic)) &&
    (!journal || entry.journal === journal) &&
    (!review || entry.reviews.includes(review)) &&
    (!from || entry.year >= Number(from)) &&
    (!to || entry.year <= Number(to)) &&
    searchable(filter.words)
      .split(/\s+/)
      .every((word) => entry.text.includes(word))
  );
}

const byAuthor = (a: Entry, b: Entry) => a.author.localeCompare(b.author, 'en');

/** Equal years and journals stand by author. */
export function comparison(sort: string): (a: Entry, b: Entry) => number {
  switch (sort) {
    case 'oldest':
      return (a, b) => a.year - b.year || byAuthor(a, b);
    case 'author':
      return (a, b) => byAuthor(a, b) || b.year - a.year;
    case 'journal':
      return (a, b) =>
        a.journal.localeCompare(b.journal, 'en') || b.year - a.year || byAuthor(a, b);
    default:
      return (a, b) => b.year - a.year || byAuthor(a, b);
  }
}
