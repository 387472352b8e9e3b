import { toCsv } from '../figures/csv.ts';
import { handbook } from '../site/handbook.ts';
import { pagePath } from '../site/paths.ts';
import type { PublishedTable, TableCell, TableColumn, TableRow } from './table.ts';

/** Numbers are held together by no-break spaces on a page; in a file these are in the way. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

type CsvCell = number | string | null;

/** `Symmetric cell, duration`. */
export function columnName({ group, label }: TableColumn): string {
  return group === undefined || group.toLowerCase() === label ? label : `${group}, ${label}`;
}

/** A column of numbers of which some are bounds or estimates has their signs in a column of its own. */
function columnsOf({ columns, rows }: PublishedTable) {
  return columns.flatMap((column, index) => {
    const cells = rows.map((row) => row.cells[index]);
    const label = columnName(column);
    const unit = column.unit === undefined ? {} : { unit: column.unit };
    const read = (row: TableRow): CsvCell => csvValue(row.cells[index]);
    const sign = (row: TableRow): CsvCell => row.cells[index]?.qualifier ?? null;
    const own = { label, ...unit, read };
    const isExact = cells.every((cell) => cell?.qualifier === undefined);
    return isExact ? [own] : [{ label: `${label}, qualifier`, read: sign }, own];
  });
}

function csvValue(cell: TableCell | undefined): CsvCell {
  if (!cell) return null;
  return typeof cell.value === 'number' ? cell.value : plain(cell.text);
}

/** The texts of the notes on a row. */
function notesOn(row: TableRow, { notes }: PublishedTable): string {
  const marks = [row.head, ...row.cells].flatMap((cell) => cell?.marks ?? []);
  return notes
    .filter(({ mark }) => marks.includes(mark))
    .map(({ text }) => plain(text))
    .join(' ');
}

/** One row of the table a line; each number in a column of its own, with its unit in the head. */
export function tableCsv(table: PublishedTable): string {
  const columns = [
    { label: 'row', read: ({ row }: TableRow): CsvCell => row },
    { label: table.headLabel, read: ({ head }: TableRow): CsvCell => plain(head.text) },
    ...columnsOf(table),
    { label: 'work', read: ({ work }: TableRow): CsvCell => work?.key ?? null },
    { label: 'reference', read: ({ reference }: TableRow): CsvCell => reference ?? null },
    { label: 'records', read: ({ records }: TableRow): CsvCell => records.join('; ') },
    { label: 'as printed', read: ({ printed }: TableRow): CsvCell => printed.join('; ') },
    { label: 'notes', read: (row: TableRow): CsvCell => notesOn(row, table) },
  ];
  return toCsv({
    columns,
    rows: table.rows.map((row) => columns.map(({ read }) => read(row))),
  });
}

/** All that the page shows; `home` is where the handbook stands. */
export function tableJson(table: PublishedTable, home: string): string {
  const address = (path: string) => home.replace(/\/$/, '') + path;
  const data = {
    url: address(pagePath.table(table.id)),
    licence: handbook.textLicence,
    ...table,
  };
  const written = (key: string, value: unknown) => {
    if (key === 'parts') return undefined;
    if (key === 'path' && typeof value === 'string') return address(value);
    return typeof value === 'string' ? plain(value) : value;
  };
  return `${JSON.stringify(data, written, 2)}\n`;
}
