import { defineFigure } from '../../lib/figures/definition.ts';
import { runEfficiencies } from '../../lib/figures/liquid-efficiencies/efficiencies.ts';
import { data, parameters } from '../../lib/figures/liquid-efficiencies/parameters.ts';
import {
  describeEfficiencies,
  efficienciesRemark,
  efficienciesTable,
} from '../../lib/figures/liquid-efficiencies/words.ts';
import { markStops } from '../../lib/figures/literature/record-mark.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { ProductLine } from '../plot/product-line.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';

const figure = defineFigure({
  slug: 'liquid-efficiencies',
  title: 'Coulombic efficiency of liquid electrolytes',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['ji2022', 'lee2020'],
  compute: runEfficiencies,
  axes: ({ axis }, { cycles, upwards }) => ({
    x: { label: 'Cycles', symbol: 'N', unit: '', scale: 'log', domain: cycles },
    y:
      axis === 'loss'
        ? { label: 'Loss per cycle, 1 − CE', symbol: '', unit: '%', scale: 'log', domain: upwards }
        : { label: 'Efficiency, CE', symbol: '', unit: '%', scale: 'linear', domain: upwards },
  }),
  describe: describeEfficiencies,
  remark: efficienciesRemark,
  counts: (_, { counts }) => ({ classes: counts }),
  table: efficienciesTable,
  readout: (_, { marks }) => markStops(marks),
});

/** Per cent times cycles. */
const sums = [
  { product: 10, label: 'Σ = 0.1' },
  { product: 100, label: 'Σ = 1' },
  { product: 1000, label: 'Σ = 10' },
];

export default liveFigure(figure, ({ values: { axis }, result: { marks } }) => (
  <>
    {axis === 'loss' && sums.map((sum) => <ProductLine key={sum.product} {...sum} />)}
    <RecordMarks marks={marks} />
  </>
));
