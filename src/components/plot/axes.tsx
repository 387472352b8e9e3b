import type { Axis } from '../../lib/figures/definition.ts';
import { Anchor } from './anchor.tsx';
import { across, down, sheet, usePlot } from './plot-context.ts';
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

/** The ticks without a number, in one path: there are dozens of them on a logarithmic axis. */
function SmallTicks({ values }: { readonly values: readonly number[] }) {
  const frame = usePlot();
  const { width } = sheet(frame);
  const path = values.map((value) => `M${Math.round(frame.xShare(value) * width)},0v3.5`);
  return (
    <svg
      class="plot-sheet"
      width={across(frame, 1)}
      height={3.5}
      viewBox={`0 0 ${width} 3.5`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="plot-tick" d={path.join('')} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

/** All of it hangs on one anchor at the plot's foot: an anchor a tick would cost a drawing layer each. */
function XAxis() {
  const frame = usePlot();
  const end = across(frame, 1);
  const ticks = axisTicks(frame.axes.x);
  const small = ticks.filter(({ text }) => !text).map(({ value }) => value);
  return (
    <Anchor x={0} y={1}>
      {small.length > 0 && <SmallTicks values={small} />}
      {ticks.map(({ value, text }) => {
        if (!text) return null;
        const x = across(frame, frame.xShare(value));
        return (
          <g key={value}>
            <line class="plot-tick" x1={x} x2={x} y2={6} />
            <text x={x} y={21} text-anchor="middle">
              {text}
            </text>
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
  const named = axisTicks(frame.axes.y).filter(({ text }) => text);
  return (
    <g class="plot-axis">
      {named.map(({ value, text }) => {
        const y = down(frame, frame.yShare(value));
        return (
          <g key={value}>
            <line class="plot-grid" x2={width} y1={y} y2={y} />
            <text dx={-9} y={y} dy={4.5} text-anchor="end">
              {text}
            </text>
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
  const hasRows = usePlot().axes.y.scale === 'rows';
  return (
    <>
      {!hasRows && <YAxis />}
      <XAxis />
    </>
  );
}
