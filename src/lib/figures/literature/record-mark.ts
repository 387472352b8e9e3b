import type { Reading, RecordPoint } from '../data.ts';
import type { ReadoutStop } from '../definition.ts';

/** Where the truth may lie beyond a mark: a life of more than 500 h has an arrow upwards. */
export type Arrow = 'up' | 'down' | 'left' | 'right';

/** A record as it stands on a plot, in the units of the axes. */
export interface RecordMark {
  readonly record: string;
  readonly x: number;
  readonly y: number;
  /** The ends of a range or of an uncertainty. */
  readonly xEnds?: readonly [number, number];
  readonly yEnds?: readonly [number, number];
  readonly arrows: readonly Arrow[];
  readonly series: number;
  /** Pixels to the right, so that marks of one place stand side by side. */
  readonly shift: number;
  /** One line for whoever reads the plot. */
  readonly text: string;
}

/** Where a reading stands on an axis: of a range its middle, which on a logarithmic axis is the geometric mean. */
export function placeOfReading({ low, high = low }: Reading, scale: 'linear' | 'log'): number {
  return scale === 'log' ? Math.sqrt(low * high) : (low + high) / 2;
}

function endsOf({ low, high, uncertainty }: Reading): readonly [number, number] | undefined {
  if (high !== undefined) return [low, high];
  return uncertainty === undefined ? undefined : [low - uncertainty, low + uncertainty];
}

const bounds: Readonly<Record<string, 'above' | 'below'>> = {
  '>': 'above',
  '≥': 'above',
  '<': 'below',
  '≤': 'below',
};

const ways = {
  x: { above: 'right', below: 'left' },
  y: { above: 'up', below: 'down' },
} as const;

export function arrowOf(axis: 'x' | 'y', { qualifier }: Reading): Arrow[] {
  const bound = bounds[qualifier ?? ''];
  return bound ? [ways[axis][bound]] : [];
}

interface Placing {
  readonly point: Pick<RecordPoint, 'record'>;
  readonly x: Reading;
  readonly y: Reading;
  readonly scales: { readonly x: 'linear' | 'log'; readonly y: 'linear' | 'log' };
  readonly series: number;
  readonly text: string;
}

/** A record with a reading along each axis. */
export function recordMark({ point, x, y, scales, series, text }: Placing): RecordMark {
  const [xEnds, yEnds] = [endsOf(x), endsOf(y)];
  return {
    record: point.record,
    x: placeOfReading(x, scales.x),
    y: placeOfReading(y, scales.y),
    ...(xEnds && { xEnds }),
    ...(yEnds && { yEnds }),
    arrows: [...arrowOf('x', x), ...arrowOf('y', y)],
    series,
    shift: 0,
    text,
  };
}

const WIDTH = 11;

/** Closer than this marks on a logarithmic axis cover one another. */
const isCloseInLog = (a: number, b: number) => Math.max(a, b) < 1.15 * Math.min(a, b);

/** Marks in rows from the lowest up: each begins where the one before is far enough away. */
function rows(marks: readonly RecordMark[], isClose: typeof isCloseInLog): RecordMark[][] {
  const found: RecordMark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.y - b.y)) {
    const last = found.at(-1);
    const below = last?.at(-1);
    if (last && below && isClose(below.y, mark.y)) last.push(mark);
    else found.push([mark]);
  }
  return found;
}

/** Marks of one x that would cover one another, set side by side in the order of their values. */
export function sideBySide(
  marks: readonly RecordMark[],
  isClose: (a: number, b: number) => boolean = isCloseInLog,
): RecordMark[] {
  const places = [...new Set(marks.map(({ x }) => x))];
  const columns = places.map((place) => marks.filter(({ x }) => x === place));
  const shifts = new Map(
    columns
      .flatMap((column) => rows(column, isClose))
      .flatMap((row) =>
        row.map((mark, index) => [mark, (index - (row.length - 1) / 2) * WIDTH] as const),
      ),
  );
  return marks.map((mark) => ({ ...mark, shift: shifts.get(mark) ?? 0 }));
}

/** The stops of a read-out that goes from mark to mark, from left to right. */
export function markStops(marks: readonly RecordMark[]): ReadoutStop[] {
  return marks
    .toSorted((a, b) => a.x - b.x || a.shift - b.shift || a.y - b.y)
    .map(({ x, y, series, shift, text, record }) => ({
      x,
      points: [{ y, series, shift }],
      text,
      record,
    }));
}
