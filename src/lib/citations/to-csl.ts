import type { Paper } from '../papers/schema.ts';
import type { CslItem } from './csl-item.ts';
import { toMarkup } from './script-digits.ts';

/** A copy without the fields that hold nothing. */
function present<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;
}

/** The record as CSL-JSON; what CSL has no field for stands under `custom`. */
export function toCsl(paper: Paper): CslItem {
  const { reviewedIn, topics, etal, provenance, note } = paper;
  return present({
    id: paper.key,
    type: paper.type,
    title: paper.title && toMarkup(paper.title),
    author: paper.authors.map(present),
    'container-title': paper.journalTitle ?? paper.journal,
    'container-title-short': paper.journal,
    issued: { 'date-parts': [[paper.year]] },
    volume: paper.volume,
    issue: paper.issue,
    page: paper.pages?.replace('–', '-'),
    number: paper.article,
    DOI: paper.doi,
    custom: present({ reviewedIn, topics, etal, provenance, note }),
  }) as CslItem;
}
