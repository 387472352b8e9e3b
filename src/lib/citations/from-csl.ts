import type { PaperInput } from '../papers/schema.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { fromMarkup } from './script-digits.ts';

/** Full titles of journals → the short forms that the handbook prints. */
export type JournalNames = ReadonlyMap<string, string>;

/** The front matter of a paper from a CSL-JSON item; fields that are missing or wrong are for the schema to refuse. */
export function fromCsl(item: CslItem, journals: JournalNames = new Map()): PaperInput {
  const authors = (item.author ?? []).filter(({ family }) => family !== 'others');
  const cut = authors.length < (item.author?.length ?? 0);
  return withoutGaps({
    type: item.type ?? 'article-journal',
    title: item.title && fromMarkup(item.title),
    authors: authors.map(person),
    etal: cut || undefined,
    ...journalOf(item, journals),
    year: Number(item.issued?.['date-parts']?.[0]?.[0]) || undefined,
    volume: item.volume,
    issue: item.issue,
    pages: item.page && pageRange(item.page),
    article: item.number ?? item['article-number'],
    doi: item.DOI?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''),
    ...ownFields(item.custom ?? {}),
  }) as PaperInput;
}

function withoutGaps(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function person(name: CslName) {
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const family = [particle, name.family ?? name.literal].filter(Boolean).join(' ');
  return withoutGaps({ family, given: name.given, suffix: name.suffix });
}

function journalOf(item: CslItem, journals: JournalNames) {
  const full = item['container-title'];
  const title = full && fromMarkup(full).replaceAll('&amp;', '&');
  const short =
    item['container-title-short'] ?? item.journalAbbreviation ?? (title && journals.get(title));
  return { journal: short ?? title, journalTitle: title };
}

/** `1234-40` → `1234–1240`; one page that stands twice → once. */
function pageRange(text: string): string {
  const [first = '', last] = text.replaceAll(' ', '').split(/[-–—]+/);
  if (last === undefined || last === first) return first;
  const start = last.length < first.length ? first.slice(0, first.length - last.length) : '';
  return `${first}–${start}${last}`;
}

/** Of `custom`, the handbook's own fields only: other programs keep theirs there too. */
function ownFields(custom: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = ['reviewedIn', 'topics', 'provenance', 'note', 'etal'];
  return Object.fromEntries(own.flatMap((name) => (name in custom ? [[name, custom[name]]] : [])));
}
