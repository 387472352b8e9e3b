import type { Row } from './row.ts';

/** `duration_h`, or `-duration_h` from the largest down. */
export type Sort = string;

const isDescending = (sort: Sort) => sort.startsWith('-');
export const sortKey = (sort: Sort): string => sort.replace(/^-/, '');

function keyOf(row: Row, key: string): string | number | undefined {
  if (key === 'subject') return row.subject.toLowerCase();
  if (key === 'paper') return row.paperName.toLowerCase();
  const value = row.values[key];
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Rows in the order asked for; those that say nothing come last either way, and equal ones keep their order. */
export function sortRows(rows: readonly Row[], sort: Sort): readonly Row[] {
  if (sort === '') return rows;
  const key = sortKey(sort);
  const sign = isDescending(sort) ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: keyOf(row, key) }));
  const known = keyed.filter(({ value }) => value !== undefined);
  known.sort(({ value: a = 0 }, { value: b = 0 }) => (a < b ? -sign : a > b ? sign : 0));
  return [...known, ...keyed.filter(({ value }) => value === undefined)].map(({ row }) => row);
}

/** What a press on a column's head asks for next: up, down, as recorded. */
export function nextSort(sort: Sort, key: string): Sort {
  if (sortKey(sort) !== key || sort === '') return key;
  return isDescending(sort) ? '' : `-${key}`;
}
