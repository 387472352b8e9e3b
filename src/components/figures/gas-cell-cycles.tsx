import { defineFigure } from '../../lib/figures/definition.ts';
import { gasCells } from '../../lib/figures/gas-cell-cycles/cells.ts';
import { data, parameters } from '../../lib/figures/gas-cell-cycles/parameters.ts';
import {
  describeGasCells,
  gasCellRemark,
  gasCellTable,
} from '../../lib/figures/gas-cell-cycles/words.ts';
import { rowStops, rowsAxis } from '../../lib/figures/rows/row.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Rows } from '../plot/rows.tsx';

const figure = defineFigure({
  slug: 'gas-cell-cycles',
  title: 'Cycles of cells with gas, bare and protected',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: gasCells,
  axes: (_, { rows, cycles }) => ({
    x: { label: 'Cycles', symbol: '', unit: '', scale: 'linear', domain: cycles },
    y: rowsAxis(rows),
  }),
  describe: describeGasCells,
  remark: gasCellRemark,
  table: gasCellTable,
  readout: (_, { rows }) => rowStops(rows),
});

export default liveFigure(figure, ({ result: { rows } }) => <Rows rows={rows} />);
