import { axisShare } from '../figures/axis-scale.ts';
import type { GroupName } from '../figures/literature/classes.ts';
import { boundOf } from '../records/qualifier-bound.ts';
import type { RowNumber } from './number-of.ts';
import { groupNames, type Places, type Scatter, type ScatterPoint } from './scatter.ts';
import type { ScatterFrame } from './scatter-frame.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point stands, in pixels from the upper left corner of the plot. */
export const leftOf = ({ xShare }: ScatterPoint, { width }: Size): number =>
  Math.round(xShare * width);
export const topOf = ({ yShare }: ScatterPoint, { height }: Size): number =>
  Math.round((1 - yShare) * height);

/** Above so many points of a group, one stands for all that lie in the same field of so many pixels. */
const MANY = 500;
const FIELD = 44;

/** The fields of a plot, and in which of them each row has its point. */
export interface Fields {
  readonly count: number;
  readonly ofRows: Uint32Array;
}

export function fieldsOf({ points }: Places, size: Size): Fields {
  const columns = Math.ceil(size.width / FIELD) + 1;
  const ofRows = Uint32Array.from(points, (point) => {
    if (!point) return 0;
    const [left, top] = [leftOf(point, size), topOf(point, size)];
    return Math.floor(top / FIELD) * columns + Math.floor(left / FIELD);
  });
  return { count: columns * (Math.ceil(size.height / FIELD) + 1), ofRows };
}

/**
 * What is drawn of each group. Where hundreds of marks lie on one another, some stand for all: the browser paints
 * each, seen or not.
 */
export function drawnMarks(
  { places: { points, standing }, chosen, groups }: Scatter,
  { count, ofRows }: Fields,
): ReadonlyMap<GroupName, readonly ScatterPoint[]> {
  const drawn = groupNames.map((name) => ({
    name,
    marks: [] as ScatterPoint[],
    isTaken: (groups.get(name) ?? 0) > MANY ? new Uint8Array(count) : undefined,
  }));
  for (const row of chosen) {
    const group = drawn[standing[row] ?? groupNames.length];
    const field = ofRows[row] ?? 0;
    if (!group || group.isTaken?.[field]) continue;
    if (group.isTaken) group.isTaken[field] = 1;
    const point = points[row];
    if (point) group.marks.push(point);
  }
  return new Map(drawn.map(({ name, marks }) => [name, marks]));
}

/** Whether some marks stand for several. */
export function isCrowded({ groups }: Pick<Scatter, 'groups'>): boolean {
  return [...groups.values()].some((count) => count > MANY);
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
