import { toCsv } from '../figures/csv.ts';

/** What a cell of a file holds; nothing where nothing was reported. */
export type TableValue = string | number | undefined;

export type TableValues = Readonly<Record<string, TableValue>>;

/** Numbers are held together by no-break spaces on a page; in a file these are in the way. */
const plain = (value: TableValue): string | number | null =>
  typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : (value ?? null);

/** Rows as a file with a column for each name. */
export function valuesCsv(names: readonly string[], rows: readonly TableValues[]): string {
  return toCsv({
    columns: names.map((label) => ({ label })),
    rows: rows.map((values) => names.map((name) => plain(values[name]))),
  });
}
