import { data, parameters } from '../../lib/figures/additive-stock/parameters.ts';
import { additiveStocks } from '../../lib/figures/additive-stock/stock.ts';
import {
  describeStocks,
  stockRows,
  stocksRemark,
  stocksTable,
} from '../../lib/figures/additive-stock/words.ts';
import { defineFigure } from '../../lib/figures/definition.ts';
import { rowStops, rowsAxis } from '../../lib/figures/rows/row.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Rows } from '../plot/rows.tsx';

const figure = defineFigure({
  slug: 'additive-stock',
  title: 'How far a dose of additive goes',
  models: ['additive-stock'],
  parameters,
  presets: [],
  data,
  sources: ['ji2022'],
  compute: additiveStocks,
  axes: (values, stocks) => ({
    x: { label: 'Cycles', symbol: 'n', unit: '', scale: 'log', domain: stocks.domain },
    y: rowsAxis(stockRows(values, stocks)),
  }),
  describe: describeStocks,
  remark: stocksRemark,
  table: stocksTable,
  readout: (values, stocks) => rowStops(stockRows(values, stocks)),
});

export default liveFigure(figure, ({ values, result }) => (
  <Rows rows={stockRows(values, result)} />
));
