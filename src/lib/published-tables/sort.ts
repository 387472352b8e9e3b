/** What a cell is sorted by; none where nothing is reported. */
export type SortValue = number | string | undefined;

/** How a reader wants the rows: `column` is one of the table, empty for the order of the review. */
export interface TableOrder {
  readonly column: string;
  readonly descending: boolean;
}

const rank = (value: SortValue) => (value === undefined ? 2 : typeof value === 'number' ? 0 : 1);

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}

/** Numbers before words before nothing, whichever way they run: what is not reported is never the best. */
export function compareCells(a: SortValue, b: SortValue, descending: boolean): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0 || a === undefined) return byRank;
  return descending ? compare(b, a) : compare(a, b);
}

/** `-symmetric-cell-duration` runs down from the longest. */
export function readOrder(text: string): TableOrder {
  return { column: text.replace(/^-/, ''), descending: text.startsWith('-') };
}

export function writeOrder({ column, descending }: TableOrder): string {
  return descending && column !== '' ? `-${column}` : column;
}

/** Up, then down, then as the review has it. */
export function nextOrder(now: TableOrder, column: string): TableOrder {
  if (now.column !== column) return { column, descending: false };
  return now.descending ? { column: '', descending: false } : { column, descending: true };
}
