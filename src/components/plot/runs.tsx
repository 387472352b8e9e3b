import { across, down, usePlot } from './plot-context.ts';

interface Props {
  /** Horizontal strokes of width 1, in columns and rows from the upper left corner of the field. */
  readonly path: string;
  readonly columns: number;
  readonly rows: number;
  /** Where the field stands, in the axes' units. */
  readonly left: number;
  readonly series: number;
}

/** Cells of a lattice, one unit of both axes each: rows of filled ones as strokes of one path. */
export function Runs({ path, columns, rows, left, series }: Props) {
  const frame = usePlot();
  const x = frame.xShare(left);
  const y = frame.yShare(rows);
  return (
    <svg
      x={across(frame, x)}
      y={down(frame, y)}
      width={across(frame, frame.xShare(left + columns) - x)}
      height={down(frame, frame.yShare(0) - y)}
      viewBox={`0 0 ${columns} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class={`plot-runs plot-s${series}`} d={path} />
    </svg>
  );
}
