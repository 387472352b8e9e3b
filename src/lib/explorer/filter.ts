import { searchable } from '../bibliography/filter.ts';
import { numberOf } from './number-of.ts';
import { type FacetName, facetNames, type Row } from './row.ts';

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

/** Rows that fit everything, in their order. Twenty thousand take a few milliseconds: it runs at each keystroke. */
export function filterRows(rows: readonly Row[], filter: RowFilter): readonly Row[] {
  const words = searchable(filter.words).split(/\s+/).filter(Boolean);
  const facets = facetNames.flatMap((name) => {
    const value = filter.facets[name];
    return value ? [{ name, value }] : [];
  });
  const ranges = Object.entries({ year: filter.years, ...filter.ranges }).filter(
    ([, { min, max }]) => min !== undefined || max !== undefined,
  );
  if (words.length + facets.length + ranges.length === 0) return rows;
  return rows.filter(
    (row) =>
      facets.every(({ name, value }) => row.facets[name].includes(value)) &&
      ranges.every(([key, range]) => fitsRange(row, key, range)) &&
      words.every((word) => row.text.includes(word)),
  );
}

/** The values that a facet takes, the most frequent first. */
export function facetValues(rows: readonly Row[], name: FacetName): string[] {
  const counts = new Map<string, number>();
  for (const { facets } of rows) {
    for (const value of facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a.localeCompare(b, 'en'))
    .map(([value]) => value);
}
