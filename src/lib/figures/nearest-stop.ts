import { axisShare } from './axis-scale.ts';
import type { Axes, ReadoutStop } from './definition.ts';

/** Where a pointer is over the plotting area, in pixels from its upper left corner, and the area's size. */
interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels within which a mark is meant, though a curve can be read everywhere. */
const REACH = 12;

function distance(stop: ReadoutStop, { x, y }: Axes, pointer: PointerPlace): number {
  const across = axisShare(x, stop.x) * pointer.width - pointer.x;
  // A curve is read along x; a place is what the pointer is next to.
  if (stop.record === undefined && y.scale !== 'rows') return Math.abs(across);
  const all = stop.points.map((point) => {
    const down = (1 - axisShare(y, point.y)) * pointer.height - pointer.y;
    // A row without records is one place from end to end.
    return stop.record ? Math.hypot(across + (point.shift ?? 0), down) : Math.abs(down);
  });
  return Math.min(...all) - REACH;
}

/** The number of the stop next to the pointer; none if there are none. */
export function nearestStop(
  stops: readonly ReadoutStop[],
  axes: Axes,
  pointer: PointerPlace,
): number | undefined {
  const distances = stops.map((stop) => distance(stop, axes, pointer));
  const least = Math.min(...distances);
  return stops.length === 0 ? undefined : distances.indexOf(least);
}
