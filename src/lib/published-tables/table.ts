import type { Review } from '../audit/claim-schema.ts';
import type { NotationPart } from '../notation/part.ts';

export interface TableColumn {
  /** In addresses and files: `symmetric-cell-duration`. */
  readonly id: string;
  /** What it shares with the columns beside it: `Symmetric cell`. */
  readonly group?: string;
  readonly label: string;
  /** Of the numbers in it. */
  readonly unit?: string;
}

/** What stands in a cell, and where it leads. */
export interface TableCell {
  readonly text: string;
  /** The text with its subscripts, where it holds formulas. */
  readonly parts?: readonly NotationPart[];
  /** What it is sorted by: in the unit of the column, or words. */
  readonly value: number | string;
  /** What stands before the number: `≈`, `>`. */
  readonly qualifier?: string;
  /** Address of the record or claim behind it, without base. */
  readonly path?: string;
  /** Marks of the notes on it. */
  readonly marks: readonly string[];
}

/** The work that a row reports. */
export interface RowWork {
  readonly key: string;
  /** `Seh et al. 2015`. */
  readonly name: string;
}

export interface TableRow {
  /** Counted from 1 as the review has them. */
  readonly row: number;
  readonly head: TableCell;
  /** One for each column; none where the review reports nothing. */
  readonly cells: readonly (TableCell | undefined)[];
  /** Absent where it is not known. */
  readonly work?: RowWork;
  /** In the list of references of the review; absent where the table cites none. */
  readonly reference?: number;
  /** Names of the records or entries that it was built from: `doi2019/efficiency`. */
  readonly records: readonly string[];
  /** Cells as printed, without those that are empty. */
  readonly printed: readonly string[];
}

/** A link behind a note. */
export interface NoteLink {
  /** What is behind it: `In conflict with`, `Audit`. */
  readonly lead: string;
  readonly text: string;
  readonly path: string;
}

export interface TableNote {
  /** `a`, `b`, …; `aa` after `z`. */
  readonly mark: string;
  readonly text: string;
  /** The print is contradicted, or something else is recorded than is printed. */
  readonly isFlagged: boolean;
  readonly links: readonly NoteLink[];
}

/** A table of a review, rebuilt from records, as pages and files show it. */
export interface PublishedTable {
  /** `ji2022-table-1`. */
  readonly id: string;
  readonly review: Review;
  /** Where it stands there: `Table 1`. */
  readonly at: string;
  /** In our own words. */
  readonly title: string;
  /** What a reader must know to read the numbers. */
  readonly remark: string;
  /** Of the first column. */
  readonly headLabel: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly TableNote[];
}
