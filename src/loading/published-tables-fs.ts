import { buildPublishedTables } from '../lib/published-tables/published-tables.ts';
import type { PublishedTable } from '../lib/published-tables/table.ts';
import { requireAudit } from './claims-fs.ts';
import { loadData } from './data-fs.ts';

let cache: Promise<ReadonlyMap<string, PublishedTable>> | undefined;

/** The tables of the reviews by id, for pages; built once. */
export function publishedTables(): Promise<ReadonlyMap<string, PublishedTable>> {
  cache ??= build();
  return cache;
}

/** After a file has changed. */
export function forgetPublishedTables(): void {
  cache = undefined;
}

async function build() {
  const { values } = await loadData();
  return buildPublishedTables(values, await requireAudit());
}
