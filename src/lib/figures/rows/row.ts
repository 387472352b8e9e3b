import type { Axis, ReadoutStop } from '../definition.ts';
import type { Arrow } from '../literature/record-mark.ts';

/** A result on a row; what stands before a treatment or without protection is hollow. */
export interface RowPoint {
  readonly record: string;
  /** In the unit of the x axis. */
  readonly value: number;
  readonly isControl: boolean;
  readonly arrows: readonly Arrow[];
  /** One line for whoever reads the plot. */
  readonly text: string;
}

/** Results that are compared with each other and with no other row. */
export interface PlotRow {
  readonly label: string;
  readonly points: readonly RowPoint[];
}

/** Colour and shape of all that stands on rows. */
export const ROW_SERIES = 1;

/** Rows stand one below the other, the first at the top; a little below the middle, for their names stand above. */
export function placeOfRow(index: number, rows: number): number {
  return rows - index - 0.62;
}

/** From foot to head of a bar on a row, whose name stands above it. */
export function barOfRow(index: number, rows: number): readonly [number, number] {
  return [rows - index - 0.85, rows - index - 0.5];
}

export function rowsAxis(rows: readonly PlotRow[]): Axis {
  const domain = [0, Math.max(1, rows.length)] as const;
  return { label: '', symbol: '', unit: '', scale: 'rows', domain };
}

export function rowStops(rows: readonly PlotRow[]): ReadoutStop[] {
  const stops = rows.flatMap(({ points }, index) =>
    points.map(({ value, text, record }) => ({
      x: value,
      points: [{ y: placeOfRow(index, rows.length), series: ROW_SERIES }],
      text,
      record,
    })),
  );
  return stops.toSorted((a, b) => a.x - b.x);
}
