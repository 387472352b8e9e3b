import type { Measurement } from '../papers/measurements/measurement.ts';
import type { Paper } from '../papers/schema.ts';

/** One row of a table that a work printed, found again from the records that were read in it. */
export interface PublishedRow {
  readonly row: number;
  /** The head of the row as printed. */
  readonly label: string;
  readonly paper: Paper;
  /** Its cells, in the order in which the paper's file has them; a cell without a result has no record. */
  readonly records: readonly Measurement[];
}

function labelOf({ source, electrolyte, material }: Measurement): string {
  return source.label ?? electrolyte?.text ?? material ?? '';
}

/** A published table in its own order: `publishedRows(papers, 'ji2022', 'Table 1')`. */
export function publishedRows(papers: Iterable<Paper>, via: string, at: string): PublishedRow[] {
  const rows = new Map<number, PublishedRow>();
  for (const paper of papers) {
    for (const record of paper.measurements ?? []) {
      const { row } = record.source;
      if (row === undefined || record.source.via !== via || record.source.at !== at) continue;
      const found = rows.get(row);
      const records = [...(found?.records ?? []), record];
      rows.set(row, { row, label: found?.label ?? labelOf(record), paper, records });
    }
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}
