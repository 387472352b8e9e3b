import { defineFigure } from '../../lib/figures/definition.ts';
import { markStops } from '../../lib/figures/literature/record-mark.ts';
import { data, parameters } from '../../lib/figures/salt-results/parameters.ts';
import { saltResults } from '../../lib/figures/salt-results/results.ts';
import {
  describeSalts,
  rangeText,
  saltAxes,
  saltsRemark,
  saltsTable,
} from '../../lib/figures/salt-results/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';
import { RowWords } from '../plot/row-words.tsx';

const figure = defineFigure({
  slug: 'salt-results',
  title: 'Results by salt',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['ji2022', 'lee2020'],
  compute: saltResults,
  axes: saltAxes,
  describe: describeSalts,
  remark: saltsRemark,
  counts: (_, { counts }) => ({ classes: counts }),
  table: saltsTable,
  readout: (_, { rows }) => markStops(rows.flatMap(({ marks }) => marks)),
});

export default liveFigure(figure, ({ values, result: { rows } }) => (
  <>
    {rows.map((row) => (
      <g key={row.salt}>
        <RowWords y={row.y} name={row.salt} figure={rangeText(row, values)} />
        <RecordMarks marks={row.marks} />
      </g>
    ))}
  </>
));
