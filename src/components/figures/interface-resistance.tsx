import { defineFigure } from '../../lib/figures/definition.ts';
import { interfaceRun } from '../../lib/figures/interface-resistance/interfaces.ts';
import { data, parameters } from '../../lib/figures/interface-resistance/parameters.ts';
import {
  describeInterfaces,
  interfaceRemark,
  interfaceTable,
} from '../../lib/figures/interface-resistance/words.ts';
import { rowStops, rowsAxis } from '../../lib/figures/rows/row.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Rows } from '../plot/rows.tsx';

const axis = { scale: 'log', symbol: '' } as const;

const figure = defineFigure({
  slug: 'interface-resistance',
  title: 'Interfaces of sodium with solid electrolytes, before and after a treatment',
  models: ['asr'],
  parameters,
  presets: [],
  data,
  sources: ['ji2022'],
  compute: interfaceRun,
  axes: ({ show }, { rows, domain }) => ({
    x:
      show === 'relative'
        ? { ...axis, label: 'Share of the resistance', unit: '', domain }
        : { ...axis, label: 'Interface resistance', unit: 'Ω cm²', domain },
    y: rowsAxis(rows),
  }),
  describe: describeInterfaces,
  remark: interfaceRemark,
  table: interfaceTable,
  readout: (_, { rows }) => rowStops(rows),
});

export default liveFigure(figure, ({ result: { rows } }) => <Rows rows={rows} />);
