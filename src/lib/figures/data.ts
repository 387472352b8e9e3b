/** A list that a record or case holds, by reference, and the quantities that each of its points must have. */
export interface SeriesRef<Field extends string = string> {
  /** `wen2021/conductivity-series.series`. */
  readonly ref: string;
  readonly fields: readonly Field[];
}

/** What a figure asks of the data, each under a name of its own: a series, or one value by its reference. */
export type DataRefs = Readonly<Record<string, SeriesRef | string>>;

/** The points of a record's list, in its order and in SI. */
export interface Series<Field extends string = string> {
  /** The record: `wen2021/conductivity-series`. */
  readonly record: string;
  readonly points: readonly Readonly<Record<Field, number>>[];
}

/** What the figure gets: series of points, and values in SI. */
export type DataOf<D extends DataRefs> = {
  readonly [Name in keyof D]: D[Name] extends SeriesRef<infer Field> ? Series<Field> : number;
};

/** The same as the page carries it. */
export type ResolvedData = Readonly<Record<string, Series | number>>;

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
