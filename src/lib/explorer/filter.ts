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

interface Asked {
  readonly name: FacetName;
  readonly value: string;
}

export const isWithin = ({ min, max }: Range, low: number, high: number): boolean =>
  (min === undefined || high >= min) && (max === undefined || low <= max);

/** A range of the record that overlaps the one asked for fits it; a record without the number does not. */
function fitsRange({ values }: Row, key: string, range: Range): boolean {
  const number = numberOf(values, key);
  return number !== undefined && isWithin(range, number.low, number.high);
}

const NONE: readonly number[] = [];

/** The shortest list that holds all rows with the values and with the longest of the words. */
function candidates(index: RowIndex, asked: readonly Asked[], words: readonly string[]) {
  const lists = asked.map(({ name, value }) => index.facets.get(name)?.get(value) ?? NONE);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest) lists.push(positionsWith(index, longest));
  return lists.reduce((short, list) => (list.length < short.length ? list : short), index.all);
}

/** The positions of the rows that fit everything, upwards. Of twenty thousand it must be quick: it runs at each keystroke. */
export function chooseRows(index: RowIndex, filter: RowFilter): readonly number[] {
  const words = searchable(filter.words).split(/\s+/).filter(Boolean);
  const asked = facetNames.flatMap((name) => {
    const value = filter.facets[name];
    return value ? [{ name, value }] : [];
  });
  const ranges = Object.entries({ year: filter.years, ...filter.ranges }).filter(
    ([, { min, max }]) => min !== undefined || max !== undefined,
  );
  const within = candidates(index, asked, words);
  if (ranges.length === 0 && asked.length + words.length < 2) return within;
  return within.filter((position) => {
    const row = index.rows[position];
    return (
      row !== undefined &&
      asked.every(({ name, value }) => row.facets[name].includes(value)) &&
      ranges.every(([key, range]) => fitsRange(row, key, range)) &&
      words.every((word) => row.text.includes(word))
    );
  });
}
