import { searchable } from '../bibliography/filter.ts';
import { numberOf } from './number-of.ts';
import { type FacetName, facetNames, type Row } from './row.ts';
import { positionsWith, type RowIndex } from './row-index.ts';

export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** What is empty or absent asks for nothing. */
export interface RowFilter {
  readonly words: string;
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  readonly years: Range;
  /** By column. */
  readonly ranges: Readonly<Record<string, Range>>;
}

export const isWithin = ({ min, max }: Range, low: number, high: number): boolean =>
  (min === undefined || high >= min) && (max === undefined || low <= max);

/** A range of the record that overlaps the one asked for fits it; a record without the number does not. */
function fitsRange({ values }: Row, key: string, range: Range): boolean {
  const number = numberOf(values, key);
  return number !== undefined && isWithin(range, number.low, number.high);
}

/** What two lists of positions have in common; both go upwards. */
function common(a: readonly number[], b: readonly number[]): readonly number[] {
  let next = 0;
  return a.filter((position) => {
    while ((b[next] ?? Number.POSITIVE_INFINITY) < position) next++;
    return b[next] === position;
  });
}

const NONE: readonly number[] = [];

/**
 * The positions of the rows that fit everything, upwards. Of twenty thousand it must be quick, since it runs at each
 * keystroke: lists of positions are compared, and rows are read for ranges alone.
 */
export function chooseRows(index: RowIndex, filter: RowFilter): readonly number[] {
  const words = searchable(filter.words).split(/\s+/).filter(Boolean);
  const lists = [
    ...facetNames.flatMap((name) => {
      const value = filter.facets[name];
      return value ? [index.facets.get(name)?.get(value) ?? NONE] : [];
    }),
    ...words.map((word) => positionsWith(index, word)),
  ].sort((a, b) => a.length - b.length);
  const chosen = lists.length > 0 ? lists.reduce(common) : index.all;
  const ranges = Object.entries({ year: filter.years, ...filter.ranges }).filter(
    ([, { min, max }]) => min !== undefined || max !== undefined,
  );
  if (ranges.length === 0) return chosen;
  return chosen.filter((position) => {
    const row = index.rows[position];
    return row !== undefined && ranges.every(([key, range]) => fitsRange(row, key, range));
  });
}
