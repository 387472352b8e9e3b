import { nice } from 'd3-array';
import type { Axis } from '../figures/definition.ts';
import { roundDown, roundUp } from '../figures/round-domain.ts';
import { type NumberColumn, numberColumns } from '../records/columns.ts';
import type { RecordKind } from '../records/kind-fields.ts';
import { conditionsOf, fits, type SharedCondition, shareConditions } from './comparison.ts';
import { numberOf } from './number-of.ts';
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

export type ScatterAxis = Axis & { readonly key: string; readonly scale: Scale };

/** The axes and conditions of a plot; they do not move when the choice of records narrows. */
export interface ScatterFrame {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly conditions: readonly SharedCondition[];
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
