import { nice } from 'd3-array';
import { axisShare } from '../figures/axis-scale.ts';
import type { Axis } from '../figures/definition.ts';
import { type GroupName, groupOf } from '../figures/literature/classes.ts';
import { roundDown, roundUp } from '../figures/round-domain.ts';
import { type NumberColumn, numberColumns } from '../records/columns.ts';
import type { ElectrolyteClass } from '../records/electrolyte-class.ts';
import type { RecordKind } from '../records/kind-fields.ts';
import {
  conditionsOf,
  NOT_STATED,
  type SharedCondition,
  shareConditions,
  TOGETHER,
} from './comparison.ts';
import { numberOf, type RowNumber } from './number-of.ts';
import type { Row } from './row.ts';

export type Scale = 'linear' | 'log';

/** What is plotted against what. */
export interface ScatterWish {
  readonly x: string;
  readonly y: string;
  readonly xScale: Scale | '';
  readonly yScale: Scale | '';
  /** By condition; what is not said is the most frequent. */
  readonly conditions: Readonly<Record<string, string>>;
}

/** A record on the plot. A range has its middle, as its axis shows it, at `x` or `y`. */
export interface ScatterPoint {
  readonly row: Row;
  readonly group: GroupName;
  readonly x: number;
  readonly y: number;
  /** The same as shares of the axes, from the left and from the foot. */
  readonly xShare: number;
  readonly yShare: number;
  readonly across: RowNumber;
  readonly up: RowNumber;
}

export type ScatterAxis = Axis & { readonly key: string; readonly scale: Scale };

/** The axes and conditions of a plot; they do not move when the choice of records narrows. */
export interface ScatterFrame {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly conditions: readonly SharedCondition[];
}

/** Why records are not on the plot. */
export interface LeftOut {
  readonly count: number;
  readonly reason: string;
}

/** Wider than a decade and a half, and all above zero. */
const isWide = (low: number, high: number) => low > 0 && high / low > 30;

function domainOf(values: readonly number[], scale: Scale): [number, number] {
  const shown = scale === 'log' ? values.filter((value) => value > 0) : values;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of shown) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!(low <= high)) return scale === 'log' ? [0.1, 10] : [0, 1];
  if (scale === 'log') return [roundDown(low / 1.25), roundUp(high * 1.25)];
  const room = (high - low) * 0.06 || Math.abs(high) * 0.1 || 1;
  return nice(low - (low >= 0 && low < room ? low : room), high + room, 5);
}

function axisOf(rows: readonly Row[], column: NumberColumn, wish: Scale | '') {
  const values = rows.flatMap((row) => {
    const number = numberOf(row.values, column.key);
    return number ? [number.low, number.high] : [];
  });
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const scale = wish || (isWide(low, high) ? 'log' : 'linear');
  const { key, label, symbol, unit } = column;
  return { key, label, symbol, unit, scale, domain: domainOf(values, scale) } as const;
}

/** Columns of a kind that hold a number in at least one row. */
export function filledColumns(rows: readonly Row[], kind: RecordKind): NumberColumn[] {
  return numberColumns(kind).filter(({ key }) =>
    rows.some(({ values }) => typeof values[key] === 'number'),
  );
}

/** The two columns that most rows have both of, the first of the kind upwards; one column serves for both if alone. */
export function defaultAxes(rows: readonly Row[], columns: readonly NumberColumn[]) {
  let best = { x: columns[0]?.key ?? '', y: columns[0]?.key ?? '', count: -1 };
  for (const [index, { key: y }] of columns.entries()) {
    for (const { key: x } of columns.slice(index + 1)) {
      const count = rows.filter(({ values }) => x in values && y in values).length;
      if (count > best.count) best = { x, y, count };
    }
  }
  return { x: best.x, y: best.y };
}

/** Axes and conditions for all records of a kind; nothing if the kind has no such columns. */
export function scatterFrame(
  rows: readonly Row[],
  kind: RecordKind,
  wish: ScatterWish,
): ScatterFrame | undefined {
  const columns = numberColumns(kind);
  const xColumn = columns.find(({ key }) => key === wish.x);
  const yColumn = columns.find(({ key }) => key === wish.y);
  if (!xColumn || !yColumn) return undefined;
  const both = rows.filter(({ values }) => wish.x in values && wish.y in values);
  const conditions = shareConditions(both, conditionsOf(kind, [wish.x, wish.y]), wish.conditions);
  const shown = both.filter((row) => conditions.every((one) => fits(row, one)));
  return {
    x: axisOf(shown, xColumn, wish.xScale),
    y: axisOf(shown, yColumn, wish.yScale),
    conditions,
  };
}

const fits = (row: Row, { chosen, of }: SharedCondition) =>
  chosen === TOGETHER || of(row) === chosen;

function middle({ low, high }: RowNumber, scale: Scale): number {
  return scale === 'log' ? Math.sqrt(low * high) : (low + high) / 2;
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
  const [placeX, placeY] = [middle(across, x.scale), middle(up, y.scale)];
  return {
    row,
    group: groupOf((row.values.class as ElectrolyteClass | undefined) ?? 'not recorded').value,
    x: placeX,
    y: placeY,
    xShare: axisShare(x, placeX),
    yShare: axisShare(y, placeY),
    across,
    up,
  };
}

function unlikeReason({ label, of }: SharedCondition, row: Row): string {
  const [name, value] = [label.toLowerCase(), of(row)];
  return value === NOT_STATED ? `with ${name} not stated` : `with another ${name}: ${value}`;
}

/** `duration in h`. */
function nameOf({ label, unit }: Axis): string {
  const name = label.charAt(0).toLowerCase() + label.slice(1);
  return unit ? `${name} in ${unit}` : name;
}

/** Where each row stands on the plot, or why it does not: known before any choice of rows. */
export type Places = ReadonlyMap<Row, ScatterPoint | string>;

export function placesOf(rows: readonly Row[], frame: ScatterFrame): Places {
  return new Map(rows.map((row) => [row, place(row, frame)]));
}

export interface Scatter {
  readonly points: readonly ScatterPoint[];
  /** The same by the groups of classes that legends show. */
  readonly byGroup: ReadonlyMap<GroupName, readonly ScatterPoint[]>;
  /** Those of a reader's own data. */
  readonly own: readonly ScatterPoint[];
  readonly leftOut: readonly LeftOut[];
}

/** The points of those rows that have both numbers and fit the conditions, and what became of the others. */
export function scatter(rows: readonly Row[], places: Places): Scatter {
  const points: ScatterPoint[] = [];
  const own: ScatterPoint[] = [];
  const byGroup = new Map<GroupName, ScatterPoint[]>();
  const reasons = new Map<string, number>();
  for (const row of rows) {
    const placed = places.get(row);
    if (placed === undefined) continue;
    if (typeof placed === 'string') {
      reasons.set(placed, (reasons.get(placed) ?? 0) + 1);
      continue;
    }
    points.push(placed);
    if (row.isOwn) own.push(placed);
    const group = byGroup.get(placed.group);
    if (group) group.push(placed);
    else byGroup.set(placed.group, [placed]);
  }
  const leftOut = [...reasons].map(([reason, count]) => ({ reason, count }));
  return { points, byGroup, own, leftOut: leftOut.sort((a, b) => b.count - a.count) };
}
