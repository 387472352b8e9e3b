import type { Paper } from '../papers/schema.ts';
import { workLink } from './work-link.ts';

/** A piece of a formatted reference; the pieces joined give the plain line. */
export interface ReferencePart {
  readonly text: string;
  readonly style?: 'italic' | 'bold';
  readonly href?: string;
}

/** Longer lists are cut to one author less, so that “et al.” never stands for a single name. */
const MOST_AUTHORS = 4;

type Person = Paper['authors'][number];

/** `H. M. Meyer III`. */
function fullName({ given, family, suffix }: Person): string {
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** `X. Zheng, H. Fu, C. Hu et al.` */
export function authorLine({ authors, etal }: Pick<Paper, 'authors' | 'etal'>): string {
  const isCut = authors.length > MOST_AUTHORS;
  const names = (isCut ? authors.slice(0, MOST_AUTHORS - 1) : authors).map(fullName).join(', ');
  return isCut || etal ? `${names} et al.` : names;
}

/** Pages or article number. */
export function locator({ pages, article }: Pick<Paper, 'pages' | 'article'>): string | undefined {
  return pages ?? article;
}

/**
 * The reference as the handbook prints it: authors, title, journal, year, volume, pages, DOI. Where no DOI is known
 * the work's own page offers a search, whose address would repeat the title in every list.
 */
export function referenceParts(paper: Paper): ReferencePart[] {
  const place = [paper.volume, locator(paper)].filter(Boolean).join(', ');
  const title = paper.title ? `${paper.title}, ` : '';
  return [
    { text: `${authorLine(paper)}, ${title}` },
    { text: paper.journal, style: 'italic' },
    { text: ' ' },
    { text: String(paper.year), style: 'bold' },
    { text: place ? `, ${place}.` : '.' },
    ...(paper.doi ? [{ text: ' ' }, workLink(paper)] : []),
  ];
}

/** `Zheng`, `Zheng and Fu`, `Zheng et al.` */
function shortAuthors({ authors, etal }: Paper): string {
  const [first, second, third] = authors.map(({ family }) => family);
  if (etal || third !== undefined) return `${first} et al.`;
  return second === undefined ? `${first}` : `${first} and ${second}`;
}

/** `Zheng et al. 2019`. */
export function workName(paper: Paper): string {
  return `${shortAuthors(paper)} ${paper.year}`;
}

/** `Zheng et al., J. Phys. Chem. Lett. 10, 707 (2019)`: what a work is called where its title is not known. */
export function shortReference(paper: Paper): string {
  const first = locator(paper)?.split('–')[0];
  const place = [paper.volume, first].filter(Boolean).join(', ');
  return `${shortAuthors(paper)}, ${[paper.journal, place].filter(Boolean).join(' ')} (${paper.year})`;
}
