import { formatElectrolyte } from '../electrolytes/format-electrolyte.ts';
import { numberColumns } from './columns.ts';
import type { FlatRecord } from './flat-records.ts';
import type { RecordKind } from './kind-fields.ts';
import { numberParts, tableFields } from './table-fields.ts';
import { type TableValue, type TableValues, valuesCsv } from './values-csv.ts';

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
export function tableValues(row: FlatRecord): TableValues {
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
  const own = rows.filter((row) => row.kind === kind);
  return valuesCsv(
    tableFields(kind).map(({ name }) => name),
    own.map(tableValues),
  );
}
