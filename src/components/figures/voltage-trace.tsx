import { defineFigure } from '../../lib/figures/definition.ts';
import { data, parameters } from '../../lib/figures/voltage-trace/parameters.ts';
import { hours, millivolts, runTrace, type Trace } from '../../lib/figures/voltage-trace/trace.ts';
import {
  describeTrace,
  remarkTrace,
  traceReadout,
  traceTable,
} from '../../lib/figures/voltage-trace/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve, type PlotPoint } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

/** Top of the plot over its foot. */
const HEADROOM = 1.6;

const figure = defineFigure({
  slug: 'voltage-trace',
  title: 'What the voltage of a symmetric cell tells',
  models: [
    'voltage-trace',
    'voltage-trace-interphase',
    'voltage-trace-depletion',
    'voltage-trace-dead-sodium',
    'voltage-trace-short',
  ],
  parameters,
  presets: [],
  data,
  sources: ['ji2022'],
  compute: runTrace,
  axes: (_, { limit, span }) => ({
    x: {
      label: 'Time',
      symbol: 't',
      unit: 'h',
      scale: 'linear',
      domain: [0, hours(span)],
    },
    y: {
      label: 'Voltage',
      symbol: 'V',
      unit: 'mV',
      scale: 'linear',
      // The names of the curves stand above them.
      domain: [-limit, HEADROOM * limit],
    },
  }),
  describe: describeTrace,
  remark: remarkTrace,
  table: traceTable,
  readout: traceReadout,
});

/** Where the cell gives out, the voltage runs away: up to the curves’ names, or down to the axis. */
function path({ samples, end, limit }: Trace): PlotPoint[] {
  const points = samples.map(({ time, voltage }) => [hours(time), millivolts(voltage)] as const);
  if (!end) return points;
  const last = end.last.halfCycle % 2 === 0 ? limit : -limit;
  return [...points.slice(0, -1), [hours(end.last.time), last]];
}

export default liveFigure(figure, ({ result }) => {
  const { test, end, span } = result;
  const ohmic = millivolts(test.currentDensity * test.resistance);
  return (
    <>
      <ReferenceLine axis="y" value={0} />
      <Curve
        points={[
          [0, ohmic],
          [hours(span), ohmic],
          [Number.NaN, Number.NaN],
          [0, -ohmic],
          [hours(span), -ohmic],
        ]}
        series={0}
        style="dashed"
      />
      <Curve points={path(result)} series={1} />
      {end && (
        <PlotLabel at={{ x: hours(end.last.time), down: 1 }} offset={[8, -10]}>
          over
        </PlotLabel>
      )}
      <Legend
        entries={[
          { text: 'this cell', series: 1 },
          { text: 'fresh cell, J R', series: 0, style: 'dashed' },
        ]}
      />
    </>
  );
});
