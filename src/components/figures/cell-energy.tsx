import { cellEnergies, type EnergyRun } from '../../lib/figures/cell-energy/energies.ts';
import { data, parameters } from '../../lib/figures/cell-energy/parameters.ts';
import {
  capacityOf,
  energyAxes,
  energyOf,
  massOf,
  type Upwards,
} from '../../lib/figures/cell-energy/shown.ts';
import {
  describeEnergy,
  energyReadout,
  energyRemark,
  energyTable,
} from '../../lib/figures/cell-energy/words.ts';
import { defineFigure } from '../../lib/figures/definition.ts';
import { barOfRow } from '../../lib/figures/rows/row.ts';
import { unitFromSI } from '../../lib/units/fixed-units.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Bar } from '../plot/bar.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';
import { RowWords } from '../plot/row-words.tsx';

const figure = defineFigure({
  slug: 'cell-energy',
  title: 'Energy of a whole cell',
  models: ['cell-energy'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: cellEnergies,
  axes: energyAxes,
  describe: describeEnergy,
  remark: energyRemark,
  table: energyTable,
  readout: energyReadout,
});

function Parts({ parts }: EnergyRun) {
  return (
    <>
      {parts.map(({ name, mass, share }, index) => {
        const [low, high] = barOfRow(index, parts.length);
        return (
          <g key={name}>
            <RowWords y={high} name={name} figure={`${(100 * share).toFixed(0)} %`} />
            <Bar x={[0, massOf(mass)]} y={[low, high]} series={1} />
          </g>
        );
      })}
    </>
  );
}

function Energies({ run, show }: { readonly run: EnergyRun; readonly show: Upwards }) {
  const asked = unitFromSI(run.asked, 'W h kg⁻¹');
  const curve = (points: EnergyRun['points']) =>
    points.map((point) => [capacityOf(point), energyOf(point, show)] as const);
  return (
    <>
      {show === 'mass' && (
        <>
          <ReferenceLine axis="y" value={asked} />
          <PlotLabel at={{ across: 0, y: asked }} offset={[6, -6]}>
            asked for
          </PlotLabel>
        </>
      )}
      <Curve points={curve(run.leanest)} series={0} style="dashed" />
      <Curve points={curve(run.points)} series={1} />
      <Point x={capacityOf(run.at)} y={energyOf(run.at, show)} series={1} />
      <Legend
        entries={[
          { text: 'this cell', series: 1 },
          { text: 'least sodium that works', series: 0, style: 'dashed' },
        ]}
      />
    </>
  );
}

export default liveFigure(figure, ({ values: { show }, result }) =>
  show === 'parts' ? <Parts {...result} /> : <Energies run={result} show={show} />,
);
