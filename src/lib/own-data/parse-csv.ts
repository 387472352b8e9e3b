/** A cell with its place, counted from 1. */
export interface CsvCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A quotation mark that opens a cell and is not closed. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly line: number;
  readonly column: number;

  constructor({ line, column }: Omit<CsvCell, 'text'>) {
    super('a cell that is opened with a quotation mark is not closed');
    this.line = line;
    this.column = column;
  }
}

const QUOTED = /"((?:[^"]|"")*)"([^,\r\n]*)/y;
const BARE = /[^,\r\n]*/y;

/**
 * Reads a table of RFC 4180: commas, lines that end in LF or CRLF, quotation marks around what holds either. Empty lines
 * are passed over, a mark of byte order too.
 *
 * @throws {CsvError}
 */
export function parseCsv(content: string): CsvCell[][] {
  const text = content.replace(/^\uFEFF/, '');
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  for (;;) {
    const place = { line, column: at - lineStart + 1 };
    const isQuoted = text[at] === '"';
    const pattern = isQuoted ? QUOTED : BARE;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw new CsvError(place);
    const cell = isQuoted ? (match[1] ?? '').replaceAll('""', '"') + match[2] : match[0];
    row.push({ text: cell, ...place });
    at += match[0].length;
    const breaks = match[0].split('\n').length - 1;
    line += breaks;
    if (breaks > 0) lineStart = text.lastIndexOf('\n', at - 1) + 1;
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    if (row.length > 1 || cell !== '') rows.push(row);
    row = [];
    if (at >= text.length) return rows;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    lineStart = at;
  }
}
