import { didYouMean } from '../problems/nearest.ts';
import { type NumberColumn, numberColumns, wordColumns } from '../records/columns.ts';
import type { RecordKind } from '../records/kind-fields.ts';
import { numberParts, qualifiers } from '../records/table-fields.ts';
import type { CsvLine } from './csv-line.ts';

/** What the schema takes for a record, and which column of the file each of its fields came from. */
export interface LineRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly columnOf: (field: string) => string;
  /** What can be said of a cell before the schema sees it. */
  readonly problems: readonly { readonly column: string; readonly message: string }[];
}

const NUMBER = /^[-+−]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

type Complain = (column: string, message: string) => void;

function numberIn(line: CsvLine, column: string, complain: Complain): string | undefined {
  const text = line.text(column);
  if (text === undefined) return undefined;
  if (NUMBER.test(text)) return text;
  complain(column, `${column}: expected a number (such as "0.5"), got ${JSON.stringify(text)}`);
  return undefined;
}

/** `≥ 720 h`, as a paper's file would have it. */
function quantityText(line: CsvLine, { key, unit }: NumberColumn, complain: Complain) {
  const low = numberIn(line, key, complain);
  const high = numberIn(line, key + numberParts.high, complain);
  const spread = numberIn(line, key + numberParts.uncertainty, complain);
  const qualifier = line.text(key + numberParts.qualifier);
  if (qualifier !== undefined && !qualifiers.some((known) => known === qualifier)) {
    const column = key + numberParts.qualifier;
    const near = didYouMean(qualifier, qualifiers);
    complain(
      column,
      `${column}: expected one of ${qualifiers.join(', ')}, got ${JSON.stringify(qualifier)}${near}`,
    );
    return undefined;
  }
  if (low === undefined) return undefined;
  const range = high === undefined || high === low ? low : `${low} to ${high}`;
  const number = spread === undefined ? range : `${range} ± ${spread}`;
  return [qualifier, number, unit].filter(Boolean).join(' ');
}

/** A line of a file of records, put together as the schema expects a record. */
export function recordOfLine(line: CsvLine, kind: RecordKind): LineRecord {
  const problems: { column: string; message: string }[] = [];
  const complain: Complain = (column, message) => problems.push({ column, message });
  const columns = new Map<string, string>([['electrolyte', 'electrolyte']]);
  const record: Record<string, unknown> = {
    kind,
    id: `line-${line.line}`,
    source: { via: line.text('read_in') ?? 'own', at: line.text('read_at') ?? 'own data' },
  };
  const words = ['material', 'electrolyte', 'phase', 'role', 'printed', 'note'];
  for (const name of [...words, ...wordColumns(kind).map(({ key }) => key)]) {
    const text = line.text(name);
    if (text !== undefined) record[name] = text;
  }
  for (const column of numberColumns(kind)) {
    const text = quantityText(line, column, complain);
    if (text === undefined) continue;
    const other = columns.get(column.field);
    if (other !== undefined)
      complain(column.key, `${column.key}: ${other} says the same already; keep one of them`);
    columns.set(column.field, column.key);
    // A number without unit is written without quotes.
    record[column.field] =
      column.unit === '' && Number.isFinite(Number(text)) ? Number(text) : text;
  }
  const inWords = line.text('temperature_words');
  if (inWords !== undefined && record.temperature === undefined) {
    record.temperature = inWords;
    columns.set('temperature', 'temperature_words');
  }
  return { record, columnOf: (field) => columns.get(field) ?? field, problems };
}
