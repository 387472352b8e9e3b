import type { Review } from '../audit/claim-schema.ts';
import type { Measurement } from '../papers/measurements/measurement.ts';
import type { Quantity } from '../units/quantity.ts';

type Kind = Measurement['kind'];

/** A column of numbers or words out of records. */
export interface FieldColumn {
  readonly name: string;
  readonly label: string;
  readonly unit?: string;
  readonly read: (record: Measurement) => Quantity | string | undefined;
}

/** What the review prints in one column, and we in several. */
export interface ColumnGroup {
  /** What the review calls it; absent if the column is ours. */
  readonly printed?: string;
  readonly label?: string;
  /** Kinds of the records that it holds. */
  readonly kinds: readonly Kind[];
  readonly fields: readonly FieldColumn[];
}

/** A table whose rows are electrolytes, and whose cells are records of papers. */
export interface RecordTable {
  readonly id: string;
  readonly review: Review;
  readonly at: string;
  readonly title: string;
  readonly remark: string;
  readonly headLabel: string;
  readonly groups: readonly ColumnGroup[];
  /** Numbers of references that are printed for works that are not known, by row. */
  readonly strayReferences?: Readonly<Record<number, number>>;
}
