import type { ElectrolyteClass } from '../records/electrolyte-class.ts';
import type { RecordKind } from '../records/kind-fields.ts';
import type { Qualifier } from '../units/quantity.ts';

/** A list that a record or case holds, by reference, and the quantities that each of its points must have. */
export interface SeriesRef<Field extends string = string> {
  /** `wen2021/conductivity-series.series`. */
  readonly ref: string;
  readonly fields: readonly Field[];
}

/**
 * All records of some kinds, with those of these numbers and words that each gives. The numbers are called as columns of
 * `src/lib/records` are, which says their unit: `duration_h`, `currentDensity_mA_cm2`.
 */
export interface RecordsRef<Column extends string = string, Word extends string = string> {
  readonly kinds: readonly RecordKind[];
  readonly numbers: readonly Column[];
  /**
   * Fields of words, also `material`, `phase`, `role`, `pair`, `temperature`, which is `RT` or in numbers, and `salts`,
   * those of the electrolyte.
   */
  readonly words?: readonly Word[];
  /** Only records whose electrolyte is of one of these classes. */
  readonly classes?: readonly ElectrolyteClass[];
}

/** How many papers there are of each topic, or of each year and first topic. */
export interface PapersRef {
  readonly papersBy: 'topic' | 'year';
}

/** What a figure asks of the data, each under a name of its own: counts of papers, records, a series, or one value by its reference. */
export type DataRefs = Readonly<Record<string, PapersRef | RecordsRef | SeriesRef | string>>;

/** Papers of one topic, in one year if they are counted by year, by the reviews that cite them. */
export interface PaperCount {
  readonly topic: string;
  readonly year?: number;
  readonly lee2020: number;
  readonly ji2022: number;
  readonly both: number;
  /** Cited by neither review. */
  readonly other: number;
  /** Measurements that are recorded of them. */
  readonly records: number;
}

/** A number of a record, in the unit of its column. */
export interface Reading {
  readonly low: number;
  /** Of a range. */
  readonly high?: number;
  /** Absent for a plain value. */
  readonly qualifier?: Qualifier;
  readonly uncertainty?: number;
}

/** A record as a figure shows it. */
export interface RecordPoint<Column extends string = string, Word extends string = string> {
  /** By which it is cited: `zheng2019b/symmetric-cell`. */
  readonly record: string;
  /** `Zheng et al. 2019`. */
  readonly work: string;
  /** Electrolyte or material, with subscripts. */
  readonly subject: string;
  readonly class: ElectrolyteClass;
  /** Another record says something else of the same thing. */
  readonly disputed?: true;
  readonly numbers: Readonly<Partial<Record<Column, Reading>>>;
  readonly words: Readonly<Partial<Record<Word, string>>>;
}

/** The points of a record's list, in its order and in SI. */
export interface Series<Field extends string = string> {
  /** The record: `wen2021/conductivity-series`. */
  readonly record: string;
  readonly points: readonly Readonly<Record<Field, number>>[];
}

/** What the figure gets: counts of papers, records, series of points, and values in SI. */
export type DataOf<D extends DataRefs> = {
  readonly [Name in keyof D]: D[Name] extends RecordsRef<infer Column, infer Word>
    ? readonly RecordPoint<Column, Word>[]
    : D[Name] extends PapersRef
      ? readonly PaperCount[]
      : D[Name] extends SeriesRef<infer Field>
        ? Series<Field>
        : number;
};

/** The same as the page carries it. */
export type ResolvedData = Readonly<
  Record<string, readonly PaperCount[] | readonly RecordPoint[] | Series | number>
>;

/**
 * The page's data as the definition asked for them, which is what the type says.
 *
 * @throws {Error} if the page has not brought them along
 */
export function dataOf<D extends DataRefs>(refs: D | undefined, data: ResolvedData): DataOf<D> {
  for (const name of Object.keys(refs ?? {})) {
    if (!Object.hasOwn(data, name)) throw new Error(`the page brings no data “${name}”`);
  }
  return Object.fromEntries(Object.entries(data)) as DataOf<D>;
}
