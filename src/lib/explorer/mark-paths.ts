import { axisShare } from '../figures/axis-scale.ts';
import { boundOf } from '../records/qualifier-bound.ts';
import type { RowNumber } from './number-of.ts';
import type { Scatter, ScatterFrame, ScatterPoint } from './scatter.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point stands, in pixels from the upper left corner of the plot. */
export const leftOf = ({ xShare }: ScatterPoint, { width }: Size): number =>
  Math.round(xShare * width);
export const topOf = ({ yShare }: ScatterPoint, { height }: Size): number =>
  Math.round((1 - yShare) * height);

/** Above so many points, one stands for all of its group that lie in a field of so many pixels around it. */
const MANY = 500;
const CELL = 14;

/** Where hundreds of marks lie on one another, some stand for all: the browser paints each, seen or not. */
export function drawnOnce(points: readonly ScatterPoint[], size: Size): readonly ScatterPoint[] {
  if (points.length <= MANY) return points;
  const columns = Math.ceil(size.width / CELL) + 2;
  const seen = new Uint8Array(columns * (Math.ceil(size.height / CELL) + 2));
  return points.filter((point) => {
    const cell =
      Math.floor(topOf(point, size) / CELL) * columns + Math.floor(leftOf(point, size) / CELL);
    if (seen[cell] === 1) return false;
    seen[cell] = 1;
    return true;
  });
}

/** Whether some marks stand for several. */
export function isCrowded({ byGroup }: Pick<Scatter, 'byGroup'>): boolean {
  return [...byGroup.values()].some(({ length }) => length > MANY);
}

/** All marks of a group as one path: thousands of elements would not be drawn within a frame. */
export function markPath(points: readonly ScatterPoint[], size: Size, shape: string): string {
  let path = '';
  for (const point of points) path += `M${leftOf(point, size)},${topOf(point, size)}${shape}`;
  return path;
}

const ARROW = 15;
/** Where a bar or an arrow leaves the mark. */
const EDGE = 6;

const isExtended = ({ low, high, qualifier }: RowNumber) =>
  low < high || boundOf(qualifier) !== undefined;

/** Bars over the ranges, and arrows to where the truth lies beyond a bound. */
export function extentPath(
  points: readonly ScatterPoint[],
  { x, y }: ScatterFrame,
  size: Size,
): string {
  const { width, height } = size;
  let path = '';
  for (const point of points) {
    const { across, up } = point;
    if (!isExtended(across) && !isExtended(up)) continue;
    const [left, top] = [leftOf(point, size), topOf(point, size)];
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
  points: readonly ScatterPoint[],
  size: Size,
  { left, top }: { readonly left: number; readonly top: number },
  reach: number,
): ScatterPoint | undefined {
  let nearest: ScatterPoint | undefined;
  let least = reach * reach;
  for (const point of points) {
    const distance = (leftOf(point, size) - left) ** 2 + (topOf(point, size) - top) ** 2;
    if (distance > least) continue;
    least = distance;
    nearest = point;
  }
  return nearest;
}
