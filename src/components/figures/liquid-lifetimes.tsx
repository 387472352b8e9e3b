import { defineFigure } from '../../lib/figures/definition.ts';
import { runLifetimes } from '../../lib/figures/liquid-lifetimes/lifetimes.ts';
import { data, parameters } from '../../lib/figures/liquid-lifetimes/parameters.ts';
import {
  describeLifetimes,
  lifetimesRemark,
  lifetimesTable,
} from '../../lib/figures/liquid-lifetimes/words.ts';
import { markStops } from '../../lib/figures/literature/record-mark.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { ProductLine } from '../plot/product-line.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';

const figure = defineFigure({
  slug: 'liquid-lifetimes',
  title: 'Life of symmetric cells against current density',
  models: ['plating'],
  parameters,
  presets: [],
  data,
  sources: ['ji2022', 'lee2020'],
  compute: runLifetimes,
  axes: ({ life }, { currents, lives }) => ({
    x: { label: 'Current density', symbol: 'J', unit: 'mA cm⁻²', scale: 'log', domain: currents },
    y: {
      label: 'Reported life',
      symbol: '',
      unit: life === 'hours' ? 'h' : 'cycles',
      scale: 'log',
      domain: lives,
    },
  }),
  describe: describeLifetimes,
  remark: lifetimesRemark,
  counts: (_, { counts }) => ({ classes: counts }),
  table: lifetimesTable,
  readout: (_, { marks }) => markStops(marks),
});

/** J times t is twice what is plated on each electrode. */
const charges = [0.01, 0.1, 1, 10].map((charge) => ({
  product: 2000 * charge,
  label: `${charge}\u00a0A\u00a0h\u00a0cm⁻²`,
}));

export default liveFigure(figure, ({ values: { life }, result: { marks } }) => (
  <>
    {life === 'hours' && charges.map((charge) => <ProductLine key={charge.product} {...charge} />)}
    <RecordMarks marks={marks} />
  </>
));
