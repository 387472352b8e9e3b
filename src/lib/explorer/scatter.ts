import { axisShare } from '../figures/axis-scale.ts';
import type { Axis } from '../figures/definition.ts';
import { electrolyteGroups, type GroupName, groupOf } from '../figures/literature/classes.ts';
import type { ElectrolyteClass } from '../records/electrolyte-class.ts';
import { fits, NOT_STATED, type SharedCondition } from './comparison.ts';
import { numberOf, type RowNumber } from './number-of.ts';
import type { Row } from './row.ts';
import type { Scale, ScatterFrame } from './scatter-frame.ts';

/** A record on the plot. A range has its middle, as its axis shows it, at the shares. */
export interface ScatterPoint {
  readonly row: Row;
  /** Shares of the axes, from the left and from the foot. */
  readonly xShare: number;
  readonly yShare: number;
  readonly across: RowNumber;
  readonly up: RowNumber;
}

/**
 * Where the rows of a list stand on a plot, or why they do not; known before any choice of rows. A choice reads all of
 * them within a frame: what it counts by is a column of its own.
 */
export interface Places {
  /** By row. */
  readonly points: readonly (ScatterPoint | undefined)[];
  /** By row: the position of its group among the groups, or, beyond them, of its reason among the reasons. */
  readonly standing: Uint16Array;
  /** Why rows have no point. */
  readonly reasons: readonly string[];
  /** Whether any of the rows is the reader's own. */
  readonly hasOwn: boolean;
}

export interface Scatter {
  readonly places: Places;
  /** The rows to be shown, by their positions in the list. */
  readonly chosen: readonly number[];
  /** How many points there are, in all and in each group. */
  readonly count: number;
  readonly groups: ReadonlyMap<GroupName, number>;
  /** Why rows are not on the plot, and how many; the most frequent first. */
  readonly leftOut: readonly { readonly count: number; readonly reason: string }[];
}

function middle({ low, high }: RowNumber, scale: Scale): number {
  return scale === 'log' ? Math.sqrt(low * high) : (low + high) / 2;
}

/** `duration in h`. */
function nameOf({ label, unit }: Axis): string {
  const name = label.charAt(0).toLowerCase() + label.slice(1);
  return unit ? `${name} in ${unit}` : name;
}

function unlikeReason({ label, of }: SharedCondition, row: Row): string {
  const [name, value] = [label.toLowerCase(), of(row)];
  return value === NOT_STATED ? `with ${name} not stated` : `with another ${name}: ${value}`;
}

/** Where a row stands, or why it does not. */
function place(row: Row, { x, y, conditions }: ScatterFrame): ScatterPoint | string {
  const across = numberOf(row.values, x.key);
  const up = numberOf(row.values, y.key);
  if (!across) return `without ${nameOf(x)}`;
  if (!up) return `without ${nameOf(y)}`;
  for (const [axis, { low }] of [
    [x, across],
    [y, up],
  ] as const) {
    if (axis.scale === 'log' && !(low > 0)) return `with ${nameOf(axis)} not above zero`;
  }
  const unlike = conditions.find((condition) => !fits(row, condition));
  if (unlike) return unlikeReason(unlike, row);
  return {
    row,
    xShare: axisShare(x, middle(across, x.scale)),
    yShare: axisShare(y, middle(up, y.scale)),
    across,
    up,
  };
}

/** In the order of legends. */
export const groupNames = electrolyteGroups.map(({ value }) => value);

const groupPosition = ({ values }: Row) =>
  groupNames.indexOf(
    groupOf((values.class as ElectrolyteClass | undefined) ?? 'not recorded').value,
  );

export function placesOf(rows: readonly Row[], frame: ScatterFrame): Places {
  const reasons = new Map<string, number>();
  const standing = new Uint16Array(rows.length);
  const points = rows.map((row, index) => {
    const placed = place(row, frame);
    if (typeof placed !== 'string') {
      standing[index] = groupPosition(row);
      return placed;
    }
    const known = reasons.get(placed) ?? reasons.size;
    reasons.set(placed, known);
    standing[index] = groupNames.length + known;
    return undefined;
  });
  return {
    points,
    standing,
    reasons: [...reasons.keys()],
    hasOwn: rows.some(({ isOwn }) => isOwn),
  };
}

/** How many of the chosen rows have a point, and what became of the others. */
export function scatter(places: Places, chosen: readonly number[]): Scatter {
  const { standing, reasons } = places;
  const counts = new Uint32Array(groupNames.length + reasons.length);
  for (const row of chosen) {
    const at = standing[row] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const groups = new Map(groupNames.map((name, index) => [name, counts[index] ?? 0]));
  const leftOut = reasons
    .map((reason, index) => ({ count: counts[groupNames.length + index] ?? 0, reason }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const count = leftOut.reduce((rest, one) => rest - one.count, chosen.length);
  return { places, chosen, count, groups, leftOut };
}

/** The points of the chosen rows. */
export function pointsOf({ places: { points }, chosen }: Scatter): ScatterPoint[] {
  return chosen.flatMap((row) => points[row] ?? []);
}

/** Those of a reader's own data. */
export function ownPoints(scatter: Scatter): ScatterPoint[] {
  return scatter.places.hasOwn ? pointsOf(scatter).filter(({ row }) => row.isOwn) : [];
}

/** The point of a record, if it is on the plot. */
export function pointOf({ places: { points }, chosen }: Scatter, id: string) {
  const position = chosen.find((row) => points[row]?.row.id === id);
  return position === undefined ? undefined : points[position];
}
