import type { CsvCell } from './parse-csv.ts';

/** A line of a table whose cells are asked for by the names of its head. */
export interface CsvLine {
  readonly line: number;
  /** Trimmed; nothing where the cell is empty or the column is not there. */
  readonly text: (name: string) => string | undefined;
  /** The place of a cell, or of the line where there is none. */
  readonly at: (name: string) => { readonly line: number; readonly column: number };
}

/** Spreadsheets get an apostrophe before what would run as a formula; it is none of the cell's text. */
const unguarded = (text: string) => text.trim().replace(/^'(?=[=+\-@])/, '');

export function csvLine(head: readonly string[], cells: readonly CsvCell[]): CsvLine {
  const line = cells[0]?.line ?? 1;
  const cellOf = (name: string) => cells[head.indexOf(name)];
  return {
    line,
    text: (name) => unguarded(cellOf(name)?.text ?? '') || undefined,
    at: (name) => {
      const cell = cellOf(name);
      return { line: cell?.line ?? line, column: cell?.column ?? 1 };
    },
  };
}
