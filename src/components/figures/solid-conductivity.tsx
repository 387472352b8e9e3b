import { defineFigure } from '../../lib/figures/definition.ts';
import { solidConductivities } from '../../lib/figures/solid-conductivity/conductivities.ts';
import { data, parameters } from '../../lib/figures/solid-conductivity/parameters.ts';
import { reciprocal, roomBand } from '../../lib/figures/solid-conductivity/places.ts';
import {
  describeSolid,
  solidReadout,
  solidRemark,
  solidTable,
} from '../../lib/figures/solid-conductivity/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Band } from '../plot/band.tsx';
import { Curve } from '../plot/curve.tsx';
import { InnerScale } from '../plot/inner-scale.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'solid-conductivity',
  title: 'Conductivity of solid electrolytes against temperature',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['ji2022', 'lee2020'],
  compute: solidConductivities,
  axes: (_, { reciprocals, conductivities }) => ({
    x: {
      label: 'Reciprocal temperature',
      symbol: '1/T',
      unit: '10⁻³ K⁻¹',
      scale: 'linear',
      domain: reciprocals,
    },
    y: {
      label: 'Conductivity',
      symbol: 'σ',
      unit: 'mS cm⁻¹',
      scale: 'log',
      domain: conductivities,
    },
  }),
  describe: describeSolid,
  remark: solidRemark,
  counts: (_, { counts }) => ({ classes: counts }),
  table: solidTable,
  readout: solidReadout,
});

const celsius = [-40, -20, 0, 20, 40, 60, 80, 120, 200].map((degrees) => ({
  x: reciprocal(degrees),
  text: `${degrees < 0 ? '−' : ''}${Math.abs(degrees)}\u00a0°C`,
}));

export default liveFigure(figure, ({ result: { marks, lines, required } }) => (
  <>
    <Band from={roomBand[0]} to={roomBand[1]} />
    <ReferenceLine axis="y" value={required} />
    <PlotLabel at={{ across: 1, y: required }} offset={[-6, -7]} anchor="end">
      asked for
    </PlotLabel>
    <InnerScale marks={celsius} />
    {lines.map((line) => (
      <Curve
        key={line[0]?.record}
        points={line.map(({ x, y }) => [x, y])}
        series={line[0]?.series ?? 0}
        thin
      />
    ))}
    <RecordMarks marks={marks.filter(({ isRoom }) => !isRoom)} />
    {marks
      .filter(({ isRoom }) => isRoom)
      .map(({ record, x, y, series }) => (
        <Point key={record} x={x} y={y} series={series} hollow />
      ))}
  </>
));
