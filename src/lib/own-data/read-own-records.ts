import { filledValues } from '../explorer/filled-values.ts';
import type { Values } from '../explorer/row.ts';
import { measurement } from '../papers/measurements/measurement.ts';
import type { Paper } from '../papers/schema.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaFields } from '../problems/schema-fields.ts';
import { schemaProblems } from '../problems/schema-problems.ts';
import { flatRecord } from '../records/flat-records.ts';
import { type RecordKind, recordKinds } from '../records/kind-fields.ts';
import { tableFields } from '../records/table-fields.ts';
import { tableValues } from '../records/table-values.ts';
import type { SubstanceSet } from '../substances/substance-set.ts';
import { type CsvLine, csvLine } from './csv-line.ts';
import { type CsvCell, CsvError, parseCsv } from './parse-csv.ts';
import { recordOfLine } from './record-of-line.ts';

export interface OwnRecords {
  /** Lines without a problem, as the explorer's own rows. */
  readonly rows: readonly Values[];
  readonly problems: readonly Problem[];
}

/** Columns that a file saved by the explorer has besides those of the data package. */
const besides = ['reference'];

/** Stands for the paper that a reader's own record has not. */
const nobody: Paper = {
  key: 'own',
  type: 'article-journal',
  authors: [],
  journal: '',
  year: 0,
  topics: [],
};

function headProblems(head: readonly CsvCell[], file: string): Problem[] {
  const known = new Set([
    ...recordKinds.flatMap((kind) => tableFields(kind).map(({ name }) => name)),
    ...besides,
  ]);
  const names = head.map(({ text }) => text.trim());
  const unknown = head.flatMap(({ text, line, column }) => {
    const name = text.trim();
    if (known.has(name)) return [];
    return [{ file, line, column, message: `unknown column “${name}”${didYouMean(name, known)}` }];
  });
  if (names.includes('kind')) return unknown;
  return [{ file, line: 1, column: 1, message: 'missing column “kind”' }, ...unknown];
}

function kindProblem(line: CsvLine): string | undefined {
  const kind = line.text('kind');
  if (recordKinds.some((known) => known === kind)) return undefined;
  const near = kind === undefined ? '' : didYouMean(kind, recordKinds);
  return `kind: expected one of ${recordKinds.join(', ')}, got ${JSON.stringify(kind ?? '')}${near}`;
}

interface ReadLine {
  readonly rows: readonly Values[];
  readonly problems: readonly Problem[];
}

function readLine(line: CsvLine, file: string, substances: SubstanceSet): ReadLine {
  const wrongKind = kindProblem(line);
  if (wrongKind) return { rows: [], problems: [{ file, ...line.at('kind'), message: wrongKind }] };
  const kind = line.text('kind') as RecordKind;
  const { record, columnOf, problems } = recordOfLine(line, kind);
  const early = problems.map(({ column, message }) => ({ file, ...line.at(column), message }));
  if (early.length > 0) return { rows: [], problems: early };
  const result = measurement.safeParse(record);
  if (!result.success) {
    const at = ([field]: readonly PropertyKey[]) => line.at(columnOf(String(field)));
    const located = {
      file,
      data: record,
      at,
      atKey: (_: readonly PropertyKey[], key: string) => line.at(key),
    };
    const fields = (path: readonly PropertyKey[]) => schemaFields(measurement, record, path);
    return { rows: [], problems: schemaProblems(located, result.error.issues, fields) };
  }
  const { id } = result.data;
  const flat = flatRecord({ ref: `own/${id}`, paper: nobody, record: result.data }, substances);
  return { rows: flat.map((row) => ownValues(tableValues(row), line)), problems: [] };
}

/** Without the paper that it has not, with the year if the file says one. */
function ownValues(
  values: Readonly<Record<string, string | number | undefined>>,
  line: CsvLine,
): Values {
  const { year: _, ...rest } = filledValues(values);
  const year = Number(line.text('year'));
  return Number.isInteger(year) && year > 0 ? { ...rest, year } : rest;
}

/**
 * A reader's own records from a file in the format of the data package, checked with the schema of the papers. Lines
 * that fit are read even if others do not.
 */
export function readOwnRecords(
  content: string,
  file: string,
  substances: SubstanceSet,
): OwnRecords {
  try {
    const [head = [], ...lines] = parseCsv(content);
    const problems = headProblems(head, file);
    if (problems.length > 0) return { rows: [], problems };
    const names = head.map(({ text }) => text.trim());
    const read = lines.map((cells) => readLine(csvLine(names, cells), file, substances));
    return {
      rows: read.flatMap(({ rows }) => rows),
      problems: read.flatMap((one) => one.problems),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { line, column, message } = error;
    return { rows: [], problems: [{ file, line, column, message }] };
  }
}
