import { defineFigure } from '../../lib/figures/definition.ts';
import { limitOf, shares, voltageBudget } from '../../lib/figures/voltage-budget/budget.ts';
import { data, parameters } from '../../lib/figures/voltage-budget/parameters.ts';
import {
  budgetReadout,
  budgetRemark,
  budgetTable,
  describeBudget,
  shownUnit,
} from '../../lib/figures/voltage-budget/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'voltage-budget',
  title: 'What solid electrolytes take of the voltage',
  models: ['asr'],
  parameters,
  presets: [],
  data,
  sources: ['ji2022', 'lee2020'],
  compute: voltageBudget,
  axes: ({ show }, { domain, height }) => ({
    x: {
      label: show === 'loss' ? 'Voltage lost' : 'Current density',
      symbol: show === 'loss' ? 'ΔV' : 'J',
      unit: shownUnit[show],
      scale: 'log',
      domain,
    },
    y: { label: '', symbol: '', unit: '', scale: 'rows', domain: height },
  }),
  describe: describeBudget,
  remark: budgetRemark,
  table: budgetTable,
  readout: budgetReadout,
});

export default liveFigure(figure, ({ values, result: { rows } }) => (
  <>
    <ReferenceLine axis="x" value={limitOf(values)} />
    {rows.map(({ cell, label, y, marks }) => (
      <g key={cell.electrolyte.record}>
        <PlotLabel at={{ across: 0, y }} offset={[8, -13]}>
          {label}
        </PlotLabel>
        {marks.map(({ name, x, series }) => (
          <Point key={name} x={x} y={y} series={series} />
        ))}
      </g>
    ))}
    <Legend
      entries={shares.map(({ name, series }) => ({ text: name, series, mark: 'point' as const }))}
    />
  </>
));
