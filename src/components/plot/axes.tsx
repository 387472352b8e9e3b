import type { Axis } from '../../lib/figures/definition.ts';
import { Anchor } from './anchor.tsx';
import { across, down, usePlot } from './plot-context.ts';
import { SymbolSpans } from './symbol-text.tsx';
import { axisTicks } from './ticks.ts';

function AxisTitle({ axis: { label, symbol, unit } }: { readonly axis: Axis }) {
  return (
    <>
      {symbol ? `${label} ` : label}
      <SymbolSpans symbol={symbol} />
      {unit && ` / ${unit}`}
    </>
  );
}

/** All of it hangs on one anchor at the plot's foot: an anchor a tick would cost a drawing layer each. */
function XAxis() {
  const frame = usePlot();
  const end = across(frame, 1);
  return (
    <Anchor x={0} y={1}>
      {axisTicks(frame.axes.x).map(({ value, text }) => {
        const x = across(frame, frame.xShare(value));
        return (
          <g key={value}>
            <line class="plot-tick" x1={x} x2={x} y1={0} y2={text ? 6 : 3.5} />
            {text && (
              <text class="plot-tick-text" x={x} y={21} text-anchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
      <line class="plot-axis-line" x1={0} x2={end} y1={0} y2={0} />
      <text class="plot-axis-title" x={end} y={44} text-anchor="end">
        <AxisTitle axis={frame.axes.x} />
      </text>
    </Anchor>
  );
}

function YAxis() {
  const frame = usePlot();
  const width = across(frame, 1);
  return (
    <g class="plot-axis">
      {axisTicks(frame.axes.y).map(({ value, text }) => {
        const y = down(frame, frame.yShare(value));
        return (
          <g key={value}>
            {text && <line class="plot-grid" x1={0} x2={width} y1={y} y2={y} />}
            {text && (
              <text class="plot-tick-text" x={0} dx={-9} y={y} dy={4.5} text-anchor="end">
                {text}
              </text>
            )}
          </g>
        );
      })}
      <text class="plot-axis-title" x={0} y={0} dx={-46} dy={-18}>
        <AxisTitle axis={frame.axes.y} />
      </text>
    </g>
  );
}

/** Both axes with ticks, the grid, and titles as “quantity symbol / unit”. */
export function Axes() {
  return (
    <>
      <YAxis />
      <XAxis />
    </>
  );
}
