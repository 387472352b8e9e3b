import { resolveData } from '../../lib/figures/resolve-data.ts';
import { type RecordUse, recordUses } from '../../lib/records/record-uses.ts';
import { loadData } from '../../loading/data-fs.ts';
import { contentIndex } from '../../loading/index-fs.ts';
import { publishedTables } from '../../loading/published-tables-fs.ts';
import { loadRecords } from '../../loading/records-fs.ts';
import { allFigures } from '../reading/figure-data.ts';

let cache: Promise<ReadonlyMap<string, readonly RecordUse[]>> | undefined;

/** Where each record is shown, by its name; found once for all papers. */
export function findRecordUses(): Promise<ReadonlyMap<string, readonly RecordUse[]>> {
  cache ??= find();
  return cache;
}

async function find() {
  const [index, { values }, records, tables] = await Promise.all([
    contentIndex(),
    loadData(),
    loadRecords(),
    publishedTables(),
  ]);
  const figures = allFigures().map((figure) => ({
    slug: figure.slug,
    refs: figure.data ?? {},
    data: resolveData(figure, values, records),
  }));
  return recordUses({ ...index, figures, tables: tables.values(), papers: values.papers });
}
