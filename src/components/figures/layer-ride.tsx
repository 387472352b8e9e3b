import { defineFigure } from '../../lib/figures/definition.ts';
import {
  heights,
  kinds,
  ratioLine,
  rideOf,
  thicknesses,
} from '../../lib/figures/layer-ride/layers.ts';
import { data, parameters } from '../../lib/figures/layer-ride/parameters.ts';
import {
  describeRide,
  rideReadout,
  rideRemark,
  rideTable,
} from '../../lib/figures/layer-ride/words.ts';
import { superscript } from '../../lib/figures/number-text.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'layer-ride',
  title: 'How far sodium moves under a layer',
  models: ['faraday'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'IUPAC 2021'],
  compute: rideOf,
  axes: () => ({
    x: { label: 'Thickness', symbol: 't', unit: 'nm', scale: 'log', domain: thicknesses },
    y: {
      label: 'Sodium moved in a stroke',
      symbol: 'h',
      unit: 'µm',
      scale: 'log',
      domain: heights,
    },
  }),
  describe: describeRide,
  remark: rideRemark,
  table: rideTable,
  readout: rideReadout,
});

const lines = [1, 100, 10_000].map(ratioLine);

/** As the axes write powers of ten. */
function ratioName(ratio: number): string {
  return ratio < 1000 ? String(ratio) : `10${superscript(Math.log10(ratio))}`;
}

export default liveFigure(figure, ({ result: { layers, assumed } }) => (
  <>
    {lines.map(({ ratio, ends }) => (
      <g key={ratio}>
        <Curve points={ends} series={0} style="dotted" thin />
        <PlotLabel at={{ x: ends[1][0], y: ends[1][1] }} offset={[-8, 1]} anchor="end">
          {ratioName(ratio)}
        </PlotLabel>
      </g>
    ))}
    <ReferenceLine axis="y" value={assumed} />
    <RecordMarks marks={layers.map(({ mark }) => mark)} />
    <Legend
      entries={[
        { text: 'height over thickness', series: 0, style: 'dotted' },
        ...Object.values(kinds).map((kind) => ({ ...kind, mark: 'point' as const })),
      ]}
    />
  </>
));
