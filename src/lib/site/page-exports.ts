import { chapterName } from './chapter-numbers.ts';
import { longDate } from './dates.ts';
import { handbook } from './handbook.ts';

/** A page as something to be cited. Dates as `2026-11-21`. */
export interface PageRecord {
  readonly key: string;
  readonly title: string;
  /** Of a chapter; a page of reference has none. */
  readonly number?: string;
  /** Names as they are printed: a group, or `Family, Given`. */
  readonly authors: readonly string[];
  readonly url: string;
  readonly version: string;
  readonly description?: string;
  readonly published?: string;
  readonly updated?: string;
}

export interface PageExport {
  readonly name: string;
  readonly text: string;
}

function dateOf({ updated, published }: PageRecord): string | undefined {
  return updated ?? published;
}

function plainLine(page: PageRecord): string {
  const { authors, title, number, version, url } = page;
  const date = dateOf(page);
  const place = number === undefined ? '' : `${chapterName(number)}, `;
  return (
    `${authors.join('; ')}. ${title}. In ${handbook.title}, ${place}` +
    `version ${version}${date ? `, ${longDate(date)}` : ''}. ${url}`
  );
}

function bibtex(page: PageRecord): string {
  const [year, month] = dateOf(page)?.split('-') ?? [];
  const fields = [
    // Doubled braces: a group is no family name with given names.
    ['author', page.authors.map((name) => `{${name}}`).join(' and ')],
    ['title', `{${page.title}}`],
    ['booktitle', `{${handbook.title}}`],
    ['chapter', page.number],
    ['year', year],
    ['month', month && String(Number(month))],
    ['edition', `Version ${page.version}`],
    ['url', page.url],
  ].filter((field): field is [string, string] => Boolean(field[1]));
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@incollection{smh-${page.key},\n${lines.join(',\n')}\n}`;
}

function ris(page: PageRecord): string {
  const date = dateOf(page);
  const lines = [
    'TY  - CHAP',
    ...page.authors.map((name) => `AU  - ${name}`),
    `TI  - ${page.title}`,
    `T2  - ${handbook.title}`,
    ...(page.number === undefined ? [] : [`SE  - ${page.number}`]),
    ...(date ? [`PY  - ${date.slice(0, 4)}`, `DA  - ${date.replaceAll('-', '/')}`] : []),
    `ET  - Version ${page.version}`,
    `UR  - ${page.url}`,
    'ER  - ',
  ];
  return lines.join('\n');
}

function cslJson(page: PageRecord): string {
  const date = dateOf(page);
  const item = {
    id: `smh-${page.key}`,
    type: 'chapter',
    title: page.title,
    author: page.authors.map((literal) => ({ literal })),
    'container-title': handbook.title,
    ...(page.number !== undefined && { 'chapter-number': page.number }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    version: page.version,
    language: handbook.language,
    URL: page.url,
  };
  return JSON.stringify([item], null, 2);
}

/** The forms in which people paste a reference; the first is for the eye. */
export function pageExports(page: PageRecord): PageExport[] {
  return [
    { name: 'Text', text: plainLine(page) },
    { name: 'BibTeX', text: bibtex(page) },
    { name: 'RIS', text: ris(page) },
    { name: 'CSL-JSON', text: cslJson(page) },
  ];
}
