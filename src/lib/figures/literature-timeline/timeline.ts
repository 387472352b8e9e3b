import type { Outcome } from '../../models/outcome.ts';
import type { DataOf, PaperCount } from '../data.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';
import { subjectOf, subjects } from './subjects.ts';

export const parameters = {
  review: {
    kind: 'choice',
    label: 'Cited by',
    options: [
      { value: 'any', label: 'either review' },
      { value: 'lee2020', label: 'Lee and co-workers' },
      { value: 'ji2022', label: 'Ji and co-workers' },
      { value: 'both', label: 'both' },
    ],
    default: 'any',
  },
  subjects: {
    kind: 'set',
    label: 'Subjects',
    options: subjects,
    default: 'liquid+surface+solid+cell+anode+background',
  },
} as const satisfies Parameters;

export type TimelineValues = ValuesOf<typeof parameters>;

export const data = { papers: { papersBy: 'year' } } as const;

interface Piece {
  readonly subject: string;
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

export interface Year {
  readonly year: number;
  readonly papers: number;
  readonly pieces: readonly Piece[];
}

export interface Timeline {
  /** From the first year to the last, empty ones included. */
  readonly years: readonly Year[];
  /** Papers before the axis begins. */
  readonly earlier: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly most: number;
}

/** Before it there is a paper every few years, which would leave no room for the others. */
export const FIRST_YEAR = 2010;

function cited({ lee2020, ji2022, both }: PaperCount, review: TimelineValues['review']): number {
  const either = { any: lee2020 + ji2022 + both, lee2020: lee2020 + both, ji2022: ji2022 + both };
  return review === 'both' ? both : either[review];
}

function yearOf(year: number, counts: readonly PaperCount[], values: TimelineValues): Year {
  let from = 0;
  const pieces = subjects
    .filter(({ value }) => values.subjects.includes(value))
    .map(({ value, series }) => {
      const own = counts.filter(({ topic }) => subjectOf(topic) === value);
      const papers = own.reduce((sum, count) => sum + cited(count, values.review), 0);
      const piece = { subject: value, series, from, to: from + papers };
      from = piece.to;
      return piece;
    });
  return { year, papers: from, pieces };
}

export function runTimeline(
  values: TimelineValues,
  { papers }: DataOf<typeof data>,
): Outcome<Timeline> {
  const inYear = (year: number) => papers.filter((count) => count.year === year);
  const last = Math.max(FIRST_YEAR, ...papers.map(({ year = 0 }) => year));
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const before = papers.filter(({ year = 0 }) => year < FIRST_YEAR);
  const total = (of: readonly PaperCount[], review: TimelineValues['review']) =>
    of.reduce((sum, count) => sum + cited(count, review), 0);
  const counts = subjects.map(({ value }) => {
    const own = papers.filter(({ topic }) => subjectOf(topic) === value);
    return [value, total(own, values.review)] as const;
  });
  const result = {
    years: years.map((year) => yearOf(year, inYear(year), values)),
    earlier: total(before, values.review),
    counts: Object.fromEntries(counts),
    most: Math.max(1, ...years.map((year) => total(inYear(year), 'any'))),
  };
  return { holds: true, result };
}
