import { defineFigure } from '../../lib/figures/definition.ts';
import { findPairs, quantities } from '../../lib/figures/gas-and-composition/pairs.ts';
import { data, parameters } from '../../lib/figures/gas-and-composition/parameters.ts';
import {
  describePairs,
  pairRows,
  pairsRemark,
  pairsTable,
} from '../../lib/figures/gas-and-composition/words.ts';
import { rowStops, rowsAxis } from '../../lib/figures/rows/row.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Rows } from '../plot/rows.tsx';

const figure = defineFigure({
  slug: 'gas-and-composition',
  title: 'Without and with a treatment',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: findPairs,
  axes: (values, run) => {
    const { label, unit, scale } = quantities[values.quantity];
    return {
      x: { label, symbol: '', unit, scale, domain: run.domain },
      y: rowsAxis(pairRows(values, run)),
    };
  },
  describe: describePairs,
  remark: pairsRemark,
  table: pairsTable,
  readout: (values, run) => rowStops(pairRows(values, run)),
});

export default liveFigure(figure, ({ values, result }) => <Rows rows={pairRows(values, result)} />);
