import { useRef } from 'preact/hooks';
import type { Brush } from '../../lib/explorer/brush.ts';
import { markPath, type Size } from '../../lib/explorer/mark-paths.ts';
import type { Scatter, ScatterPoint } from '../../lib/explorer/scatter.ts';
import type { ScatterFrame } from '../../lib/explorer/scatter-frame.ts';
import { axisShare } from '../../lib/figures/axis-scale.ts';
import { Chart } from '../plot/chart.tsx';
import { PointReader } from './point-reader.tsx';
import { ScatterMarks } from './scatter-marks.tsx';
import { useSize } from './use-size.ts';

interface Props {
  readonly frame: ScatterFrame;
  readonly scatter: Scatter;
  readonly description: string;
  readonly brush: Brush | undefined;
  readonly chosen: ScatterPoint | undefined;
  readonly onActivate: (id: string) => void;
  readonly onBrush: (brush: Brush | undefined) => void;
}

const CIRCLE = 'm-9,0a9,9 0 1,0 18,0a9,9 0 1,0 -18,0z';

/** The selection as it stands on the axes. */
function BrushMark({ brush, frame, size }: { brush: Brush; frame: ScatterFrame; size: Size }) {
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const [left, right] = brush.x.map((x) => within(axisShare(frame.x, x)) * size.width);
  const [low, high] = brush.y.map((y) => within(1 - axisShare(frame.y, y)) * size.height);
  if (left === undefined || right === undefined || low === undefined || high === undefined)
    return null;
  return (
    <rect class="scatter-selection" x={left} y={high} width={right - left} height={low - high} />
  );
}

/** The points on their axes; it is as large as its box. */
export function ScatterPlot({
  frame,
  scatter,
  description,
  brush,
  chosen,
  onActivate,
  onBrush,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const title = `${frame.y.label} against ${frame.x.label.toLowerCase()}`;
  return (
    <div class="scatter">
      <div class="scatter-box" ref={box}>
        {size && (
          <>
            <Chart id="scatter" title={title} description={description} axes={frame} size={size}>
              {brush && <BrushMark brush={brush} frame={frame} size={size} />}
              <ScatterMarks scatter={scatter} frame={frame} size={size} />
              {chosen && <path class="scatter-chosen" d={markPath([chosen], size, CIRCLE)} />}
            </Chart>
            <PointReader {...{ scatter, chosen, frame, size, onActivate, onBrush }} />
          </>
        )}
      </div>
    </div>
  );
}
