import type { Quantity } from '../units/quantity.ts';
import type { DataSource } from './source-schema.ts';

/** Where a bound number comes from; a page shows it with the number. */
export type Provenance =
  | {
      /** Read in a paper. */
      readonly kind: 'record';
      readonly ref: string;
      /** Of the paper that reports it. */
      readonly paper: string;
      readonly record: string;
      readonly source: DataSource;
    }
  | {
      /** Of a data set. */
      readonly kind: 'dataset';
      readonly ref: string;
      readonly label: string;
      readonly source: DataSource;
      readonly note?: string | undefined;
    }
  | {
      /** Computed by a model of the handbook. */
      readonly kind: 'model';
      readonly ref: string;
      readonly label: string;
      readonly model: string;
      /** As printed, by name. */
      readonly inputs: Readonly<Record<string, string>>;
      readonly note?: string | undefined;
    };

/** A number that prose, tables and figures show, with its source. */
export interface BoundValue {
  /** As printed, in one unbreakable piece. */
  readonly text: string;
  readonly quantity: Quantity;
  readonly provenance: Provenance;
}

/** A value, or why there is none. */
export type Resolved =
  | { readonly ok: true; readonly value: BoundValue }
  | { readonly ok: false; readonly message: string };
