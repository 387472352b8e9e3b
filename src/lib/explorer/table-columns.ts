import { numberColumns, wordColumns } from '../records/columns.ts';
import type { RecordKind } from '../records/kind-fields.ts';
import { numberTextOf } from './number-of.ts';
import type { Row } from './row.ts';

/** A column of the table on the page. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly symbol?: string;
  readonly unit?: string;
  readonly isNumber?: true;
  /** Shown unless a reader says otherwise, if any record fills it. */
  readonly isUsual?: true;
  readonly text: (row: Row) => string;
}

const word = (key: string, label: string, isUsual?: true): TableColumn => ({
  key,
  label,
  ...(isUsual && { isUsual }),
  text: ({ values }) => String(values[key] ?? ''),
});

const subject: TableColumn = {
  key: 'subject',
  label: 'Electrolyte or material',
  isUsual: true,
  text: (row) => row.subject,
};

const shared: readonly TableColumn[] = [
  word('class', 'Class', true),
  word('phase', 'Phase'),
  word('salts', 'Salts'),
  word('solvents', 'Solvents'),
  word('additives', 'Additives'),
  word('role', 'Role'),
  { key: 'paper', label: 'Paper', isUsual: true, text: ({ paperName }) => paperName },
  word('year', 'Year'),
  word('read_in', 'Read in'),
  word('read_at', 'Place'),
  word('printed', 'As printed'),
  word('note', 'Note'),
];

/** Room temperature that is not given in degrees stands in the column of degrees. */
function temperatureText({ values }: Row): string {
  return numberTextOf(values, 'temperature_degC') || String(values.temperature_words ?? '');
}

function numbersOf(kind: RecordKind): TableColumn[] {
  return numberColumns(kind).map(({ key, label, symbol, unit }) => ({
    key,
    label,
    symbol,
    unit,
    isNumber: true,
    isUsual: true,
    text: key === 'temperature_degC' ? temperatureText : ({ values }) => numberTextOf(values, key),
  }));
}

/** All that a record says in words and numbers, with units: for tables of unlike kinds. */
function resultText({ values, kind }: Row): string {
  const words = wordColumns(kind).map(({ key }) => String(values[key] ?? ''));
  const numbers = numberColumns(kind).map(({ key, unit }) => numberTextOf(values, key, unit));
  return [...numbers, ...words].filter(Boolean).join('; ');
}

const ofAllKinds: readonly TableColumn[] = [
  subject,
  { key: 'kind', label: 'Kind', isUsual: true, text: ({ kind }) => kind.replaceAll('-', ' ') },
  { key: 'result', label: 'Result', isUsual: true, text: resultText },
  ...shared,
];

/** The columns that a table of a kind can have; the subject is its first and always there. */
function tableColumns(kind: RecordKind | 'all'): readonly TableColumn[] {
  if (kind === 'all') return ofAllKinds;
  const words = wordColumns(kind).map(({ key, label }) => word(key, label, true));
  return [subject, ...words, ...numbersOf(kind), ...shared];
}

/** Those of them that any row fills. */
export function filledTableColumns(
  rows: readonly Row[],
  kind: RecordKind | 'all',
): readonly TableColumn[] {
  return tableColumns(kind).filter((column) => rows.some((row) => column.text(row) !== ''));
}
