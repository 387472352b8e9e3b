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
function placeOfReading({ low, high = low }: Reading, scale: 'linear' | 'log'): number {
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

function arrowOf(axis: 'x' | 'y', { qualifier }: Reading): Arrow[] {
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

/** Marks that would hide one another set side by side, in their order. */
export function sideBySide(marks: readonly RecordMark[]): RecordMark[] {
  const key = ({ x, y }: RecordMark) => `${x.toPrecision(3)} ${y.toPrecision(3)}`;
  return marks.map((mark) => {
    const there = marks.filter((other) => key(other) === key(mark));
    const shift = (there.indexOf(mark) - (there.length - 1) / 2) * WIDTH;
    return { ...mark, shift };
  });
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
