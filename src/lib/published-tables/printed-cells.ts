import type { PublishedRow } from './published-rows.ts';
import type { ColumnGroup, RecordTable } from './record-table.ts';

function printedCell({ kinds }: ColumnGroup, { records }: PublishedRow): string {
  const found = records.filter(({ kind }) => kinds.includes(kind));
  return found.map(({ printed }) => printed ?? '').join('; ') || '/';
}

/** The cells of a row as the review prints them, by the names of its columns; a slash where there is none. */
export function printedCells({ groups }: RecordTable, row: PublishedRow): Record<string, string> {
  return Object.fromEntries(
    groups.flatMap((group) => (group.printed ? [[group.printed, printedCell(group, row)]] : [])),
  );
}

/** The number of the reference that the review prints. */
export function printedReference(
  { review, strayReferences = {} }: RecordTable,
  { row, paper }: PublishedRow,
): number | undefined {
  return paper.reviewedIn?.[review] ?? strayReferences[row];
}
