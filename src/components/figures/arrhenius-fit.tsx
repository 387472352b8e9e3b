import { milliSiemens, reciprocal, runFit } from '../../lib/figures/arrhenius-fit/fit-run.ts';
import { data, parameters } from '../../lib/figures/arrhenius-fit/parameters.ts';
import {
  describeFit,
  fitReadout,
  fitRemark,
  fitTable,
} from '../../lib/figures/arrhenius-fit/words.ts';
import { defineFigure } from '../../lib/figures/definition.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve, type PlotPoint } from '../plot/curve.tsx';
import { InnerScale } from '../plot/inner-scale.tsx';
import { Legend } from '../plot/legend.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';
import { Ribbon } from '../plot/ribbon.tsx';

const figure = defineFigure({
  slug: 'arrhenius-fit',
  title: 'Conductivity against temperature, fitted',
  models: ['arrhenius', 'arrhenius-vtf', 'arrhenius-curve'],
  parameters,
  presets: [],
  data,
  sources: ['wen2021', 'ji2022'],
  compute: runFit,
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
  describe: describeFit,
  remark: fitRemark,
  table: fitTable,
  readout: fitReadout,
});

const celsius = [-40, -20, 0, 25, 50, 80, 120].map((degrees) => ({
  x: reciprocal(degrees + 273.15),
  text: `${degrees < 0 ? '−' : ''}${Math.abs(degrees)}\u00a0°C`,
}));

export default liveFigure(figure, ({ result: { points, curve, read } }) => {
  const path = (of: 'conductivity' | 'low' | 'high'): PlotPoint[] =>
    curve.map((place) => [reciprocal(place.temperature), milliSiemens(place[of])]);
  return (
    <>
      <Ribbon low={path('low')} high={path('high')} series={1} />
      <ReferenceLine axis="x" value={reciprocal(read.temperature)} />
      <InnerScale marks={celsius} />
      <Curve points={path('conductivity')} series={1} />
      {points.map(({ temperature, conductivity }) => (
        <Point
          key={temperature}
          x={reciprocal(temperature)}
          y={milliSiemens(conductivity)}
          series={2}
        />
      ))}
      <Legend
        entries={[
          { text: 'measured', series: 2, mark: 'point' },
          { text: 'fitted, with 95 % band', series: 1 },
        ]}
      />
    </>
  );
});
