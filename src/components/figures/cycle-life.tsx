import { cycleLife, type Life } from '../../lib/figures/cycle-life/life.ts';
import { data, parameters } from '../../lib/figures/cycle-life/parameters.ts';
import { lifeAxes, percentOf, testMark } from '../../lib/figures/cycle-life/shown.ts';
import {
  describeLife,
  lifeReadout,
  lifeRemark,
  lifeTable,
} from '../../lib/figures/cycle-life/words.ts';
import { defineFigure } from '../../lib/figures/definition.ts';
import { electrolyteGroups } from '../../lib/figures/literature/classes.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { Point } from '../plot/point.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'cycle-life',
  title: 'How long the sodium of a cell lasts',
  models: ['inventory'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: cycleLife,
  axes: lifeAxes,
  describe: describeLife,
  remark: lifeRemark,
  table: lifeTable,
  readout: lifeReadout,
});

function Curves({ cell, bare }: Life) {
  const curve = (points: Life['cell']) =>
    points.map(([cycles, share]) => [cycles, percentOf(share)] as const);
  return (
    <>
      <Curve points={curve(bare)} series={0} style="dashed" />
      <Curve points={curve(cell)} series={5} />
    </>
  );
}

const names = [
  { text: 'this cell', series: 5 },
  { text: 'without a reserve', series: 0, style: 'dashed' },
] as const;

/** Only classes of which there are marks. */
function classNames({ tests }: Life) {
  return electrolyteGroups
    .filter(({ value }) => tests.some(({ group }) => group === value))
    .map(({ label, series }) => ({ text: label, series, mark: 'point' as const }));
}

export default liveFigure(figure, ({ values: { show, n, rho, loss }, result }) => (
  <>
    {show === 'left' && <ReferenceLine axis="y" value={percentOf(rho)} />}
    <Curves {...result} />
    {show === 'left' ? (
      <Point x={n} y={percentOf(result.left)} series={5} />
    ) : (
      <>
        <RecordMarks marks={result.tests.map(testMark)} />
        <Point x={n} y={percentOf(loss)} series={5} hollow />
      </>
    )}
    <Legend entries={show === 'left' ? names : [...names, ...classNames(result)]} />
  </>
));
