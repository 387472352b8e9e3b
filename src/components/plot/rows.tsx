import { type PlotRow, placeOfRow, ROW_SERIES, type RowPoint } from '../../lib/figures/rows/row.ts';
import { across, down, usePlot } from './plot-context.ts';
import { PlotLabel } from './plot-label.tsx';
import { Point } from './point.tsx';
import { RecordMarks } from './record-marks.tsx';

/** From the least to the greatest value of the row. */
function Span({ points, y }: { readonly points: readonly RowPoint[]; readonly y: number }) {
  const frame = usePlot();
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(low < high)) return null;
  const height = down(frame, frame.yShare(y));
  return (
    <line
      class={`plot-range plot-s${ROW_SERIES}`}
      x1={across(frame, frame.xShare(low))}
      x2={across(frame, frame.xShare(high))}
      y1={height}
      y2={height}
    />
  );
}

function RowMark({ point, y }: { readonly point: RowPoint; readonly y: number }) {
  const { value, isControl, arrows, record, text } = point;
  const place = { x: value, y, series: ROW_SERIES };
  if (isControl) return <Point {...place} hollow />;
  return <RecordMarks marks={[{ ...place, record, text, arrows, shift: 0 }]} />;
}

/** Rows of results, each with its name above it: hollow before, filled after. */
export function Rows({ rows }: { readonly rows: readonly PlotRow[] }) {
  return (
    <>
      {rows.map(({ label, points }, index) => {
        const y = placeOfRow(index, rows.length);
        return (
          <g key={points[0]?.record}>
            <PlotLabel at={{ across: 0, y }} offset={[8, -13]}>
              {label}
            </PlotLabel>
            <Span points={points} y={y} />
            {points.map((point) => (
              <RowMark key={point.record} point={point} y={y} />
            ))}
          </g>
        );
      })}
    </>
  );
}
