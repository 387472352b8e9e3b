import { defineFigure } from '../../lib/figures/definition.ts';
import {
  compareLayers,
  gigapascals,
  shearAt,
} from '../../lib/figures/interphase-moduli/comparison.ts';
import { parameters } from '../../lib/figures/interphase-moduli/parameters.ts';
import { data, reportedLayers } from '../../lib/figures/interphase-moduli/records.ts';
import {
  describeModuli,
  moduliReadout,
  moduliRemark,
  moduliTable,
} from '../../lib/figures/interphase-moduli/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'interphase-moduli',
  title: 'How stiff layers are, and what a criterion asks',
  models: ['mechanics'],
  parameters,
  presets: [],
  data,
  sources: ['monroe2005', 'lee2020', 'ji2022'],
  compute: (values, found) => compareLayers(values, reportedLayers(found), found),
  axes: (_, { domain }) => ({
    x: {
      label: 'Poisson’s ratio assumed',
      symbol: 'ν',
      unit: '',
      scale: 'linear',
      domain: [0, 0.5],
    },
    y: { label: 'Shear modulus', symbol: 'G', unit: 'GPa', scale: 'log', domain },
  }),
  describe: describeModuli,
  remark: moduliRemark,
  table: moduliTable,
  readout: moduliReadout,
});

export default liveFigure(figure, ({ values: { nu }, result: { layers, needed, domain } }) => (
  <>
    {/* Up to the stiffest layer only: above it stand the names. */}
    <Curve
      points={[
        [nu, domain[0]],
        [nu, layers.at(-1)?.shear ?? needed],
      ]}
      series={0}
      style="dotted"
      thin
    />
    <ReferenceLine axis="y" value={needed} />
    <PlotLabel at={{ across: 0, y: needed }} offset={[8, 17]}>
      asked for
    </PlotLabel>
    {layers.map((layer, index) => (
      <g key={layer.record}>
        <Curve
          points={[0, 0.1, 0.2, 0.3, 0.4, 0.5].map((ratio) => [
            ratio,
            gigapascals(shearAt(layer, ratio)),
          ])}
          series={index + 1}
          style={layer.which === 'shear' ? 'dashed' : 'solid'}
        />
        <RecordMarks
          marks={[
            {
              record: layer.record,
              x: nu,
              y: layer.shear,
              arrows: layer.isBound ? ['up'] : [],
              series: index + 1,
              shift: 0,
              text: layer.name,
            },
          ]}
        />
      </g>
    ))}
    <Legend
      entries={layers
        .map(({ name, which }, index) => ({
          text: `${name}, from ${which === 'shear' ? 'G' : 'E'}`,
          series: index + 1,
          mark: 'point' as const,
        }))
        .toReversed()}
    />
  </>
));
