import type { RecordMark } from '../literature/record-mark.ts';
import type { FadeRun } from './curves.ts';

/** The last place of each curve that the plot shows whole, named as it stands there; the highest first. */
export function endsOf(drawn: FadeRun['drawn']): RecordMark[] {
  const ends = drawn.flatMap(({ reported, curves }, index): RecordMark[] => {
    const last = curves[0]?.points.at(-1);
    if (!last || last[0] < reported.cycles) return [];
    const arrows = reported.isBound ? (['up'] as const) : [];
    const place = { x: last[0], y: last[1], arrows, series: index + 1, shift: 0 };
    return [{ ...place, record: reported.record, text: reported.name }];
  });
  return ends.toSorted((a, b) => b.y - a.y);
}

/** Height of a name, in per cent of the plot, on a phone. */
const LINE = 8;

/** Heights from the top down, moved down where they would meet the one above. */
export function apart(heights: readonly number[]): number[] {
  let above = Number.POSITIVE_INFINITY;
  return heights.map((height) => {
    above = Math.min(height, above - LINE);
    return above;
  });
}
