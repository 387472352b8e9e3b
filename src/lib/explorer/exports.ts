import { toCsv } from '../figures/csv.ts';
import { type RecordKind, recordKinds } from '../records/kind-fields.ts';
import { tableFields } from '../records/table-fields.ts';
import { handbook } from '../site/handbook.ts';
import type { ExplorerPaper, Row } from './row.ts';

type Papers = Readonly<Record<string, ExplorerPaper>>;

/** The column that a saved file has besides those of the data package: the work to cite, in one line. */
const REFERENCE = 'reference';

const referenceOf = ({ values, isOwn }: Row, papers: Papers): string =>
  isOwn ? '' : (papers[String(values.paper)]?.reference ?? '');

/** Columns of the kinds that occur, in the order of the data package, each once. */
function columnNames(rows: readonly Row[]): string[] {
  const kinds = new Set<RecordKind>(rows.map(({ kind }) => kind));
  const names = recordKinds
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) => tableFields(kind).map(({ name }) => name));
  return [...new Set(names), REFERENCE];
}

/** The rows as a file that the explorer can read again, with the reference of each. */
export function rowsCsv(rows: readonly Row[], papers: Papers): string {
  const names = columnNames(rows);
  const lines = rows.map((row) =>
    names.map((name) =>
      name === REFERENCE ? referenceOf(row, papers) : (row.values[name] ?? null),
    ),
  );
  return toCsv({ columns: names.map((label) => ({ label })), rows: lines });
}

export interface ExportPlace {
  /** Of the explorer as it is set. */
  readonly address: string;
  /** `2026-05-31`. */
  readonly accessed: string;
}

/** The rows with the works to cite and how to cite the choice itself. */
export function rowsJson(
  rows: readonly Row[],
  papers: Papers,
  { address, accessed }: ExportPlace,
): string {
  const keys = [...new Set(rows.filter(({ isOwn }) => !isOwn).map(({ values }) => values.paper))];
  const cited = keys.map((key) => [String(key), papers[String(key)]?.reference ?? '']);
  return `${JSON.stringify(
    {
      title: `Records, ${handbook.title}`,
      citation: `${rows.length} records of “${handbook.title}”, ${address} (accessed ${accessed}).`,
      url: address,
      licence: handbook.textLicence,
      references: Object.fromEntries(cited),
      records: rows.map(({ values, isOwn }) => (isOwn ? { ...values, own: true } : values)),
    },
    null,
    2,
  )}\n`;
}
