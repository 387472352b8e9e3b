import { defineFigure } from '../../lib/figures/definition.ts';
import {
  decadeLines,
  isoline,
  metals,
  placeLayers,
  thicknesses,
} from '../../lib/figures/interphase-resistance/layers.ts';
import { data, parameters } from '../../lib/figures/interphase-resistance/parameters.ts';
import {
  describeLayers,
  layerReadout,
  layerRemark,
  layerTable,
} from '../../lib/figures/interphase-resistance/words.ts';
import { shortNumberText } from '../../lib/figures/number-text.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'interphase-resistance',
  title: 'Resistance of a layer against its thickness',
  models: ['asr'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020'],
  compute: placeLayers,
  axes: (_, { domain }) => ({
    x: { label: 'Thickness', symbol: 't', unit: 'nm', scale: 'log', domain: thicknesses },
    y: {
      label: 'Area-specific resistance',
      symbol: 'R',
      unit: 'Ω cm²',
      scale: 'log',
      domain,
    },
  }),
  describe: describeLayers,
  remark: layerRemark,
  table: layerTable,
  readout: layerReadout,
});

export default liveFigure(figure, ({ values: { sigma }, result }) => (
  <>
    {decadeLines(result).map(({ exponent, ends }) => (
      <g key={exponent}>
        <Curve points={ends} series={0} style="dotted" thin />
        <PlotLabel at={{ x: ends[1][0], y: ends[1][1] }} offset={[-8, 1]} anchor="end">
          {shortNumberText(10 ** exponent)}
        </PlotLabel>
      </g>
    ))}
    <ReferenceLine axis="y" value={result.limit} />
    <PlotLabel at={{ across: 1, y: result.limit }} offset={[-6, 16]} anchor="end">
      loss allowed
    </PlotLabel>
    <Curve points={isoline(sigma, result).ends} series={3} />
    <RecordMarks marks={result.layers.map(({ mark }) => mark)} />
    <Legend
      entries={[
        { text: 'conductivities, mS cm⁻¹', series: 0, style: 'dotted' },
        ...metals.map(({ name, series }) => ({
          text: `on ${name}`,
          series,
          mark: 'point' as const,
        })),
      ]}
    />
  </>
));
