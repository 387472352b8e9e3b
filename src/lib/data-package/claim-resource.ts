import type { AuditedClaim } from '../audit/audit-claim.ts';
import { claimRow } from '../audit/claim-row.ts';
import { auditColumns, auditValues } from '../audit/exports.ts';
import { verdicts } from '../audit/judge.ts';
import type { TableField } from '../records/table-fields.ts';
import { type Resource, wordField } from './resource.ts';

const descriptions: Readonly<Record<string, string>> = {
  id: 'Of the claim, for ever',
  review: 'Key of the review that prints the number',
  place: 'Where it stands there',
  claim: 'What is claimed, in our words',
  printed: 'The number as printed',
  'read as': 'How it was read, where a word is printed',
  recomputed: 'What the handbook’s models give, or what is printed elsewhere',
  deviation: 'Of the printed number from that one',
  verdict: 'What follows',
  reason: 'Of a mismatch, or why it cannot be checked',
  model: 'Function that recomputed it',
  inputs: 'With which it was recomputed',
  'compared with': 'The other number and its place',
  how: 'How it was recomputed, in words',
  implies: 'What else follows from the printed number',
};

const fieldOf = (column: string): TableField => ({
  ...wordField(
    column.replaceAll(' ', '_'),
    column.replace(/^./, (letter) => letter.toUpperCase()),
    descriptions[column] ?? '',
  ),
  ...(column === 'verdict' ? { values: verdicts } : {}),
});

/** The audit: numbers that the reviews print, recomputed. */
export function claimResource(claims: readonly AuditedClaim[]): Resource {
  const fields = auditColumns.map(fieldOf);
  const rows = claims.map((claim) => {
    const values = auditValues(claimRow(claim));
    return Object.fromEntries(fields.map(({ name }, index) => [name, values[index] ?? undefined]));
  });
  return {
    name: 'claims',
    title: 'Audit',
    description:
      'Numbers that the two source reviews print, each beside what its models compute or what is printed elsewhere.',
    fields,
    rows,
    primaryKey: 'id',
    foreignKeys: [{ field: 'review', resource: 'papers', key: 'key' }],
  };
}
