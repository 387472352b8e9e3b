import { axisShare } from '../figures/axis-scale.ts';
import { boundOf } from '../records/qualifier-bound.ts';
import type { ScatterFrame, ScatterPoint } from './scatter.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point in pixels from the upper left corner of the plot. */
export interface PlacedPoint {
  readonly left: number;
  readonly top: number;
  readonly point: ScatterPoint;
}

export function placePoints(
  points: readonly ScatterPoint[],
  { x, y }: ScatterFrame,
  { width, height }: Size,
): PlacedPoint[] {
  return points.map((point) => ({
    left: Math.round(axisShare(x, point.x) * width),
    top: Math.round((1 - axisShare(y, point.y)) * height),
    point,
  }));
}

/** Above so many points, one stands for all of its class that lie within so many pixels of it. */
const MANY = 2000;
const CELL = 4;

/** Marks that would lie on one another are drawn once: nobody sees the others, and the browser paints each. */
export function drawnOnce(placed: readonly PlacedPoint[], { width }: Size): readonly PlacedPoint[] {
  if (placed.length <= MANY) return placed;
  const columns = Math.ceil(width / CELL) + 2;
  const seen = new Set<number>();
  return placed.filter(({ left, top }) => {
    const cell = Math.floor(top / CELL) * columns + Math.floor(left / CELL);
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

/** All marks of a class as one path: thousands of elements would not be drawn within a frame. */
export function markPath(placed: readonly PlacedPoint[], shape: string): string {
  let path = '';
  for (const { left, top } of placed) path += `M${left},${top}${shape}`;
  return path;
}

const ARROW = 15;
/** Where a bar or an arrow leaves the mark. */
const EDGE = 6;

/** Bars over the ranges, and arrows to where the truth lies beyond a bound. */
export function extentPath(
  placed: readonly PlacedPoint[],
  { x, y }: ScatterFrame,
  { width, height }: Size,
): string {
  let path = '';
  for (const { left, top, point } of placed) {
    const { across, up } = point;
    if (across.low < across.high) {
      const ends = [across.low, across.high].map((end) => Math.round(axisShare(x, end) * width));
      path += `M${ends[0]},${top}H${ends[1]}m0,-3v6M${ends[0]},${top - 3}v6`;
    }
    if (up.low < up.high) {
      const ends = [up.low, up.high].map((end) => Math.round((1 - axisShare(y, end)) * height));
      path += `M${left},${ends[0]}V${ends[1]}m-3,0h6M${left - 3},${ends[0]}h6`;
    }
    const side = { lower: 1, upper: -1 };
    const beyondX = boundOf(across.qualifier);
    if (beyondX) {
      const way = side[beyondX];
      path += `M${left + way * EDGE},${top}h${way * (ARROW - EDGE)}m${-way * 4},-3l${way * 4},3l${-way * 4},3`;
    }
    const beyondY = boundOf(up.qualifier);
    if (beyondY) {
      const way = -side[beyondY];
      path += `M${left},${top + way * EDGE}v${way * (ARROW - EDGE)}m-3,${-way * 4}l3,${way * 4}l3,${-way * 4}`;
    }
  }
  return path;
}

/** The point nearest to a place, if one is within reach. */
export function nearestPoint(
  placed: readonly PlacedPoint[],
  left: number,
  top: number,
  reach: number,
): PlacedPoint | undefined {
  let nearest: PlacedPoint | undefined;
  let least = reach * reach;
  for (const candidate of placed) {
    const distance = (candidate.left - left) ** 2 + (candidate.top - top) ** 2;
    if (distance > least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}
