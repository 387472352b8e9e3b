import { toCsv } from '../figures/csv.ts';
import { handbook } from '../site/handbook.ts';
import { claimAnchor } from '../site/paths.ts';
import type { ClaimRow, ComputedRow } from './claim-row.ts';

/** Numbers are held together by no-break spaces on a page; in a file these are in the way. */
const plain = (text: string | undefined): string | null =>
  text === undefined ? null : text.replaceAll('\u00a0', ' ');

function inputsLine({ inputs }: ComputedRow): string {
  return inputs.map(({ name, text }) => `${name} ${text}`).join('; ');
}

/** In the order of {@link auditValues}. */
export const auditColumns = [
  'id',
  'review',
  'place',
  'claim',
  'printed',
  'read as',
  'recomputed',
  'deviation',
  'verdict',
  'reason',
  'model',
  'inputs',
  'compared with',
  'how',
  'implies',
] as const;

/** A claim as a line of a file; nothing where there is nothing to say. */
export function auditValues(row: ClaimRow): (string | null)[] {
  const { computed, comparedWith, implications } = row;
  return [
    row.id,
    row.review,
    row.at,
    row.label,
    row.printed,
    row.readAs,
    row.recomputed,
    row.deviation,
    row.verdict,
    row.reason,
    computed?.model,
    computed && inputsLine(computed),
    comparedWith && `${comparedWith.text} (${comparedWith.review}, ${comparedWith.at})`,
    row.how,
    implications.map(({ label, text }) => `${label}: ${text}`).join('; ') || undefined,
  ].map(plain);
}

/** One claim a line. */
export function auditCsv(rows: readonly ClaimRow[]): string {
  const columns = auditColumns.map((label) => ({ label }));
  return toCsv({ columns, rows: rows.map(auditValues) });
}

/** All that the page shows; `address` is where it stands. */
export function auditJson(rows: readonly ClaimRow[], address: string): string {
  const claims = rows.map((row) => ({ url: `${address}#${claimAnchor(row.id)}`, ...row }));
  const head = { title: `Audit, ${handbook.title}`, url: address, licence: handbook.textLicence };
  return `${JSON.stringify({ ...head, claims }, (_, value) => (typeof value === 'string' ? plain(value) : value), 2)}\n`;
}
