import { defineFigure } from '../../lib/figures/definition.ts';
import { data, parameters } from '../../lib/figures/free-solvent/parameters.ts';
import { runSolution } from '../../lib/figures/free-solvent/solution.ts';
import {
  describeSolution,
  placeOf,
  solutionReadout,
  solutionRemark,
  solutionTable,
} from '../../lib/figures/free-solvent/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Band } from '../plot/band.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';

const axes = {
  concentration: {
    label: 'Concentration of the salt',
    symbol: 'c',
    unit: 'mol L⁻¹',
    scale: 'log',
    domain: [0.1, 10],
  },
  ratio: {
    label: 'Molecules of solvent for each salt',
    symbol: 'x',
    unit: '',
    scale: 'log',
    domain: [0.3, 100],
  },
} as const;

const figure = defineFigure({
  slug: 'free-solvent',
  title: 'Free solvent, from dilute to concentrated and diluted again',
  models: ['solvation'],
  parameters,
  presets: [
    {
      id: 'concentrate',
      label: 'a concentrate, undiluted',
      values: {
        c: 'solution-cases/concentrate.concentration',
        v: 'solution-cases/concentrate.diluentVolume',
        CN: 'solution-cases/concentrate.coordinationNumber',
        rho: 'solution-cases/concentrate.density',
      },
    },
    {
      id: 'diluted',
      label: 'diluted to half',
      values: {
        c: 'solution-cases/diluted.concentration',
        v: 'solution-cases/diluted.diluentVolume',
        CN: 'solution-cases/diluted.coordinationNumber',
        rho: 'solution-cases/diluted.density',
      },
    },
  ],
  data,
  sources: ['lee2020', 'zheng2018a'],
  compute: runSolution,
  axes: ({ against }) => ({
    x: axes[against],
    y: { label: 'Free solvent', symbol: 'f', unit: '%', scale: 'linear', domain: [-5, 105] },
  }),
  describe: describeSolution,
  remark: solutionRemark,
  table: solutionTable,
  readout: solutionReadout,
});

export default liveFigure(figure, ({ values, result }) => {
  const { set, end, along } = result;
  const { against, v } = values;
  const { domain } = axes[against];
  const isDiluted = v > 0 && against === 'concentration';
  const [place, edge] = [placeOf(values, set), placeOf(values, end)];
  const [from, to] = against === 'ratio' ? [domain[0], edge] : [edge, domain[1]];
  return (
    <>
      <Band from={from} to={to} />
      <Curve points={along(121).map((one) => [placeOf(values, one), one.free])} series={1} />
      {isDiluted && (
        <Curve
          points={[
            [set.diluted, set.free],
            [place, set.free],
          ]}
          series={2}
          style="dashed"
        />
      )}
      <Point x={place} y={set.free} series={1} />
      {isDiluted && <Point x={set.diluted} y={set.free} series={2} />}
      <PlotLabel at={{ x: Math.sqrt(from * to), down: 0.5 }} anchor="middle">
        none free
      </PlotLabel>
      <Legend
        entries={[
          { text: 'plain solution', series: 1 },
          ...(isDiluted ? [{ text: 'with a diluent', series: 2, style: 'dashed' } as const] : []),
        ]}
      />
    </>
  );
});
