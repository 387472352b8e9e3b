import { formatElectrolyte } from '../electrolytes/format-electrolyte.ts';
import { toCsv } from '../figures/csv.ts';
import { numberColumns } from './columns.ts';
import type { FlatRecord } from './flat-records.ts';
import type { RecordKind } from './kind-fields.ts';
import { numberParts, tableFields } from './table-fields.ts';

/** What a cell of a file holds; nothing where nothing was reported. */
export type TableValue = string | number | undefined;

/** Numbers are held together by no-break spaces on a page; in a file these are in the way. */
const plain = (value: TableValue): TableValue =>
  typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : value;

const list = (names: readonly string[]): string | undefined => names.join('; ') || undefined;

function numberValues({ numbers, kind }: FlatRecord): Record<string, TableValue> {
  const values: Record<string, TableValue> = {};
  for (const { key } of numberColumns(kind)) {
    const cell = numbers[key];
    if (!cell) continue;
    values[key] = cell.low;
    if (cell.high !== cell.low) values[key + numberParts.high] = cell.high;
    if (cell.qualifier !== '=') values[key + numberParts.qualifier] = cell.qualifier;
    values[key + numberParts.uncertainty] = cell.uncertainty;
  }
  return values;
}

/** A record's cells by the names of {@link tableFields}. */
export function tableValues(row: FlatRecord): Readonly<Record<string, TableValue>> {
  const { id, kind, paper, record, facets } = row;
  const { source, electrolyte } = record;
  return {
    id,
    kind,
    paper: paper.key,
    year: paper.year,
    material: record.material,
    electrolyte: electrolyte && formatElectrolyte(electrolyte),
    phase: record.phase,
    role: record.role,
    pair: record.pair,
    ...row.words,
    ...numberValues(row),
    temperature_words: record.temperature === 'RT' ? 'RT' : undefined,
    class: facets.class,
    salts: list(facets.salts),
    solvents: list(facets.solvents),
    additives: list(facets.additives),
    strategies: list(facets.strategies),
    read_in: source.via,
    read_at: source.at,
    read_row: source.row,
    read_from: source.from,
    read_also: list([
      ...(source.also ?? []),
      ...(source.alsoIn ?? []).map(({ via, at }) => `${via}, ${at}`),
    ]),
    row_printed: source.label,
    printed: record.printed,
    conflicts_with: list(record.conflictsWith ?? []),
    note: record.note,
  };
}

/** Records of one kind as a file; rows of other kinds are left out. */
export function recordsCsv(kind: RecordKind, rows: readonly FlatRecord[]): string {
  const names = tableFields(kind).map(({ name }) => name);
  const lines = rows
    .filter((row) => row.kind === kind)
    .map(tableValues)
    .map((values) => names.map((name) => plain(values[name]) ?? null));
  return toCsv({ columns: names.map((label) => ({ label })), rows: lines });
}
