import { defineFigure } from '../../lib/figures/definition.ts';
import { reportedConditions } from '../../lib/figures/reported-conditions/counts.ts';
import { data, parameters } from '../../lib/figures/reported-conditions/parameters.ts';
import {
  describeReported,
  reportedAxes,
  reportedReadout,
  reportedRemark,
  reportedTable,
  shareText,
} from '../../lib/figures/reported-conditions/words.ts';
import { barOfRow } from '../../lib/figures/rows/row.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Bar } from '../plot/bar.tsx';
import { Point } from '../plot/point.tsx';
import { RowWords } from '../plot/row-words.tsx';

const figure = defineFigure({
  slug: 'reported-conditions',
  title: 'Conditions that records of cells give',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: reportedConditions,
  axes: reportedAxes,
  describe: describeReported,
  remark: reportedRemark,
  table: reportedTable,
  readout: reportedReadout,
});

export default liveFigure(figure, ({ result: { total, counts } }) => (
  <>
    {counts.map((one, index) => {
      const [low, high] = barOfRow(index, counts.length);
      return (
        <g key={one.name}>
          <RowWords y={high} name={one.name} figure={shareText(one, total)} />
          <Bar x={[0, one.count]} y={[low, high]} series={1} />
          <Point x={one.count} y={(low + high) / 2} series={1} />
        </g>
      );
    })}
  </>
));
