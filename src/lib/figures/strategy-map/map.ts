import type { Outcome } from '../../models/outcome.ts';
import type { DataOf, PaperCount } from '../data.ts';
import { type CitingReviews, citingReviews, papersOf } from '../literature/reviews.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';
import { places } from './strategies.ts';

export const parameters = {
  reviews: {
    kind: 'set',
    label: 'Papers',
    options: citingReviews,
    default: 'lee2020+both+ji2022',
  },
} as const satisfies Parameters;

export type MapValues = ValuesOf<typeof parameters>;

export const data = { topics: { papersBy: 'topic' } } as const;

/** A piece of a strategy's bar. */
interface Piece {
  readonly review: CitingReviews;
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** A line of the map, a place or a strategy; `y` counts rows from the foot up. */
interface MapRow {
  readonly y: number;
  readonly name: string;
  readonly place: string;
  /** Absent for a place. */
  readonly topic?: string;
  readonly pieces: readonly Piece[];
  readonly papers: number;
  readonly records: number;
}

export interface StrategyMap {
  readonly rows: readonly MapRow[];
  readonly most: number;
}

function piecesOf(count: PaperCount, reviews: readonly CitingReviews[]): Piece[] {
  let from = 0;
  return citingReviews
    .filter(({ value }) => reviews.includes(value))
    .map(({ value, series }) => {
      const piece = { review: value, series, from, to: from + count[value] };
      from = piece.to;
      return piece;
    });
}

const none = { lee2020: 0, ji2022: 0, both: 0, other: 0, records: 0 };

const empty = { pieces: [], papers: 0, records: 0 };

/** Places and strategies, one below the other. */
const lines = places.flatMap(({ name, strategies }) => [
  { name, place: name },
  ...strategies.map((strategy) => ({ ...strategy, place: name })),
]);

export const rowCount = lines.length;

export function drawMap(
  { reviews }: MapValues,
  { topics }: DataOf<typeof data>,
): Outcome<StrategyMap> {
  const countOf = (wanted: string) =>
    topics.find(({ topic }) => topic === wanted) ?? { topic: wanted, ...none };
  const rows = lines.map((line, index): MapRow => {
    const y = rowCount - index - 0.5;
    if (!('topic' in line)) return { ...line, ...empty, y };
    const count = countOf(line.topic);
    const { records } = count;
    return {
      ...line,
      y,
      pieces: piecesOf(count, reviews),
      papers: papersOf(count, reviews),
      records,
    };
  });
  const strategies = lines.flatMap((line) => ('topic' in line ? [countOf(line.topic)] : []));
  const all = citingReviews.map(({ value }) => value);
  const most = Math.max(1, ...strategies.map((count) => papersOf(count, all)));
  return { holds: true, result: { rows, most } };
}
