import type { Measurement } from '../papers/measurements/measurement.ts';
import { claimAnchor, pagePath, recordAnchor } from '../site/paths.ts';
import type { PublishedRow } from './published-rows.ts';
import type { NoteLink, TableNote } from './table.ts';
import { isContradicted, isMismatch, type TableClaim } from './table-claims.ts';

type NoteContent = Omit<TableNote, 'mark'>;

export function recordPath(key: string, id: string): string {
  return `${pagePath.paper(key)}#${recordAnchor(id)}`;
}

function claimLink({ audited }: TableClaim): NoteLink {
  const { id, claim, verdict } = audited;
  const path = `${pagePath.audit()}#${claimAnchor(id)}`;
  return { lead: 'Audit', text: `${claim.label} (${verdict})`, path };
}

function conflictLink(name: string, own: string): NoteLink {
  const [key = '', id = ''] = name.includes('/') ? name.split('/') : [own, name];
  return { lead: 'In conflict with', text: `${key}/${id}`, path: recordPath(key, id) };
}

/** What the audit found; where a record has a note of its own, that says it already. */
function reasonsOf(claims: readonly TableClaim[]): string[] {
  return claims
    .filter(isMismatch)
    .flatMap(({ audited }) => audited.claim.acknowledged?.reason ?? []);
}

/** Nothing to say where all agrees; a claim that cannot be checked speaks only beside a note. */
export function claimNote(
  texts: readonly (string | undefined)[],
  claims: readonly TableClaim[],
): NoteContent | undefined {
  const own = texts.flatMap((text) => text ?? []);
  const said = own.length > 0 ? own : reasonsOf(claims);
  const shown = claims.filter((claim) => isMismatch(claim) || isUnchecked(claim, said));
  if (said.length === 0) return undefined;
  return {
    text: said.join(' '),
    isFlagged: claims.some(isContradicted),
    links: shown.map(claimLink),
  };
}

const isUnchecked = ({ audited }: TableClaim, said: readonly string[]) =>
  said.length > 0 && audited.verdict === 'cannot be checked';

/** The note on one record of a row; what all records of the row say stands at its head. */
export function recordNote(
  record: Measurement,
  { paper }: PublishedRow,
  shared: string | undefined,
  claims: readonly TableClaim[],
): NoteContent | undefined {
  const conflicts = (record.conflictsWith ?? []).map((name) => conflictLink(name, paper.key));
  const own = record.note === shared ? undefined : record.note;
  const note = claimNote([own], claims);
  if (!note && conflicts.length === 0) return undefined;
  return {
    text: note?.text ?? 'Another result is reported of the same test, which does not fit.',
    isFlagged: conflicts.length > 0 || note?.isFlagged === true,
    links: [...conflicts, ...(note?.links ?? [])],
  };
}

/** A note that several records of the row have. */
export function sharedNote({ records }: PublishedRow): string | undefined {
  const notes = records.flatMap(({ note }) => note ?? []);
  return notes.find((note, index) => notes.indexOf(note) < index);
}

/** How the head of a row differs from what is recorded. */
function labelText({ records }: PublishedRow, names: readonly string[]): string | undefined {
  const label = records.find(({ source }) => source.label)?.source.label;
  if (label === undefined) return undefined;
  return names.length > 1 ? `One row for two: ${names.join('; ')}.` : `Printed as “${label}”.`;
}

/** The note at the head of a row: what is printed there, if something else is recorded. */
export function headNote(
  row: PublishedRow,
  names: readonly string[],
  claims: readonly TableClaim[],
): NoteContent | undefined {
  const label = labelText(row, names);
  const note = claimNote([label, sharedNote(row)], claims);
  return note && label ? { ...note, isFlagged: true } : note;
}
