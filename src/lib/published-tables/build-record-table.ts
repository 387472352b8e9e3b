import type { AuditedClaim } from '../audit/audit-claim.ts';
import { workName } from '../citations/reference.ts';
import { formatElectrolyte } from '../electrolytes/format-electrolyte.ts';
import type { Measurement } from '../papers/measurements/measurement.ts';
import type { Paper } from '../papers/schema.ts';
import { fieldCell, wordCell } from './field-cell.ts';
import { NoteList } from './note-list.ts';
import { printedReference } from './printed-cells.ts';
import { type PublishedRow, publishedRows } from './published-rows.ts';
import type { ColumnGroup, RecordTable } from './record-table.ts';
import { headNote, recordNote, recordPath, sharedNote } from './row-notes.ts';
import type { PublishedTable, RowWork, TableCell, TableColumn, TableRow } from './table.ts';
import { isOn, type TableClaim, tableClaims } from './table-claims.ts';

function columnsOf({ label: group, fields }: ColumnGroup): TableColumn[] {
  return fields.map(({ name, label, unit }) => ({
    id: group ? `${group.replaceAll(' ', '-').toLowerCase()}-${name}` : name,
    ...(group === undefined ? {} : { group }),
    label,
    ...(unit === undefined || unit === label ? {} : { unit }),
  }));
}

const nameOf = ({ electrolyte, material }: Measurement) =>
  electrolyte ? formatElectrolyte(electrolyte) : material;

/** What the records of a row call its electrolyte. */
const namesOf = ({ records }: PublishedRow) => [
  ...new Set(records.flatMap((record) => nameOf(record) ?? [])),
];

/** What is recorded; as printed where the records of the row differ. */
function headText(row: PublishedRow): string {
  const [first = 'not known', ...others] = namesOf(row);
  return others.length === 0 ? first : row.label;
}

/** A work that the review itself stands for is not known. */
function workOf({ paper }: PublishedRow, { review }: RecordTable): RowWork | undefined {
  if (paper.key === review) return undefined;
  return { key: paper.key, name: workName(paper) };
}

/** The cells of one record; the first that is not empty has its link and its marks. */
function groupCells(
  { kinds, fields, printed }: ColumnGroup,
  row: PublishedRow,
  marksOf: (record: Measurement) => string[],
): (TableCell | undefined)[] {
  const record = row.records.find(({ kind }) => kinds.includes(kind));
  if (!record) return fields.map(() => undefined);
  const cells = fields.map(({ read, unit }) => fieldCell(read(record), unit));
  if (printed === undefined) return cells;
  const first = cells.findIndex((cell) => cell !== undefined);
  const path = recordPath(row.paper.key, record.id);
  const marks = marksOf(record);
  return cells.map((cell, index) => (cell && index === first ? { ...cell, path, marks } : cell));
}

/** Claims on one of the values of a record. */
function claimsOn(record: Measurement, { groups }: RecordTable, claims: readonly TableClaim[]) {
  const fields = groups.flatMap((group) => group.fields);
  return claims.filter((claim) => fields.some(({ read }) => isOn(claim, read(record))));
}

function rowOf(
  table: RecordTable,
  row: PublishedRow,
  claims: readonly TableClaim[],
  notes: NoteList,
): TableRow {
  const shared = sharedNote(row);
  const onRecord = new Map(row.records.map((one) => [one, claimsOn(one, table, claims)]));
  const onRow = claims.filter((claim) => ![...onRecord.values()].flat().includes(claim));
  const marks = notes.add(headNote(row, namesOf(row), onRow));
  const marksOf = (record: Measurement) =>
    notes.add(recordNote(record, row, shared, onRecord.get(record) ?? []));
  const work = workOf(row, table);
  const reference = printedReference(table, row);
  return {
    row: row.row,
    head: { ...wordCell(headText(row)), marks },
    cells: table.groups.flatMap((group) => groupCells(group, row, marksOf)),
    ...(work ? { work } : {}),
    ...(reference === undefined ? {} : { reference }),
    records: row.records.map(({ id }) => `${row.paper.key}/${id}`),
    printed: row.records.flatMap(({ printed }) => printed ?? []),
  };
}

/** Builds a table of a review from the records that were read in it, with what the audit has found. */
export function buildRecordTable(
  table: RecordTable,
  papers: Iterable<Paper>,
  claims: readonly AuditedClaim[],
): PublishedTable {
  const { id, review, at, title, remark, headLabel } = table;
  const notes = new NoteList();
  const found = publishedRows(papers, review, at);
  const all = tableClaims(claims, review, at);
  const rows = found.map((row) => {
    const places = [row.paper.reviewedIn?.[review], row.row === found.length && 'last'];
    const own = all.filter(({ reference }) => reference && places.includes(reference));
    return rowOf(table, row, own, notes);
  });
  return {
    id,
    review,
    at,
    title,
    remark,
    headLabel,
    columns: table.groups.flatMap(columnsOf),
    rows,
    notes: notes.notes,
  };
}
