import type { Measurement } from '../papers/measurements/measurement.ts';
import type { Paper } from '../papers/schema.ts';

/** One measurement with the paper whose result it is. */
export interface RecordInPaper {
  /** By which it is cited, for ever: `zheng2019b/symmetric-cell`. */
  readonly ref: string;
  readonly paper: Paper;
  readonly record: Measurement;
}

/** Every measurement, paper by paper, in the order of the papers' files. */
export function allRecords(papers: Iterable<Paper>): RecordInPaper[] {
  return [...papers].flatMap((paper) =>
    (paper.measurements ?? []).map((record) => ({
      ref: `${paper.key}/${record.id}`,
      paper,
      record,
    })),
  );
}
