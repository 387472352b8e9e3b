import { defineFigure } from '../../lib/figures/definition.ts';
import { deposit, depositAxes } from '../../lib/figures/deposit-thickness/deposit.ts';
import {
  describeHeights,
  heightReadout,
  heightRemark,
  heightTable,
} from '../../lib/figures/deposit-thickness/height-words.ts';
import { data, type Heights, MOST_CHARGE } from '../../lib/figures/deposit-thickness/heights.ts';
import { parameters } from '../../lib/figures/deposit-thickness/parameters.ts';
import { SWINGS, type Swings } from '../../lib/figures/deposit-thickness/swing.ts';
import {
  describeSwings,
  swingReadout,
  swingRemark,
  swingTable,
} from '../../lib/figures/deposit-thickness/swing-words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'deposit-thickness',
  title: 'How much a metal without a host moves',
  models: ['faraday', 'inventory'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'IUPAC 2021'],
  compute: deposit,
  axes: (_, result) => depositAxes(result),
  describe: (values, result) =>
    result.show === 'height' ? describeHeights(values, result) : describeSwings(values, result),
  remark: (values, result) =>
    result.show === 'height' ? heightRemark(values, result) : swingRemark(values, result),
  table: (values, result) =>
    result.show === 'height' ? heightTable(values, result) : swingTable(values, result),
  readout: (values, result) =>
    result.show === 'height' ? heightReadout(values, result) : swingReadout(values, result),
});

function HeightLines({ shown, result }: { readonly shown: number; readonly result: Heights }) {
  const { metals, separator } = result;
  return (
    <>
      <ReferenceLine axis="y" value={separator} />
      <PlotLabel at={{ across: 1, y: separator }} offset={[-8, -7]} anchor="end">
        a separator
      </PlotLabel>
      {metals.map(({ symbol, slope, denseSlope, series }) => (
        <g key={symbol}>
          {slope > denseSlope && (
            <Curve
              points={[
                [0, 0],
                [MOST_CHARGE, MOST_CHARGE * denseSlope],
              ]}
              series={series}
              style="dotted"
              thin
            />
          )}
          <Curve
            points={[
              [0, 0],
              [MOST_CHARGE, MOST_CHARGE * slope],
            ]}
            series={series}
            style={series === 1 ? 'solid' : 'dashed'}
          />
          <Point x={shown} y={shown * slope} series={series} />
          <PlotLabel at={{ x: MOST_CHARGE, y: MOST_CHARGE * slope }} offset={[-6, -8]} anchor="end">
            {symbol}
          </PlotLabel>
        </g>
      ))}
    </>
  );
}

function SwingCurves({ ratio, result }: { readonly ratio: number; readonly result: Swings }) {
  const { cathodes } = result;
  return (
    <>
      <ReferenceLine axis="x" value={ratio} />
      {cathodes.map(({ state, points, series, set }) => (
        <g key={state}>
          <Curve points={points} series={series} style={series === 1 ? 'solid' : 'dashed'} />
          {set !== undefined && set <= SWINGS[1] && <Point x={ratio} y={set} series={series} />}
        </g>
      ))}
      <Legend
        entries={cathodes.map(({ name, series }) => ({
          text: name,
          series,
          style: series === 1 ? 'solid' : 'dashed',
        }))}
      />
    </>
  );
}

export default liveFigure(figure, ({ values, result }) =>
  result.show === 'height' ? (
    <HeightLines shown={values.Q / parameters.Q.si} result={result} />
  ) : (
    <SwingCurves ratio={values.N} result={result} />
  ),
);
