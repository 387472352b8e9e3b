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
  models: [],
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

/** mA h cm⁻², with their names in the unit in which they are short. */
const charges = [
  { product: 10, label: '0.01 A h cm⁻²' },
  { product: 100, label: '0.1 A h cm⁻²' },
  { product: 1000, label: '1 A h cm⁻²' },
  { product: 10_000, label: '10 A h cm⁻²' },
];

export default liveFigure(figure, ({ values: { life }, result: { marks } }) => (
  <>
    {life === 'hours' && charges.map((charge) => <ProductLine key={charge.product} {...charge} />)}
    <RecordMarks marks={marks} />
  </>
));
