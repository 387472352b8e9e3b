import type { AuditedClaim } from '../audit/audit-claim.ts';
import type { KnownValues } from '../data/known-values.ts';
import { buildRecordTable } from './build-record-table.ts';
import { recordTables } from './definitions.ts';
import { buildMetalTable } from './property-table.ts';
import { buildShieldTable } from './shield-table.ts';
import type { PublishedTable } from './table.ts';

/** All tables of the reviews, rebuilt from papers and data sets, with what the audit says of their numbers. */
export function buildPublishedTables(
  known: Pick<KnownValues, 'papers' | 'sets'>,
  claims: readonly AuditedClaim[],
): ReadonlyMap<string, PublishedTable> {
  const tables = [
    buildMetalTable(known, claims),
    buildShieldTable(known, claims),
    ...recordTables.map((table) => buildRecordTable(table, known.papers.values(), claims)),
  ];
  return new Map(tables.map((table) => [table.id, table]));
}
