import { defineFigure } from '../../lib/figures/definition.ts';
import { data } from '../../lib/figures/lithium-sodium/metals.ts';
import { parameters } from '../../lib/figures/lithium-sodium/parameters.ts';
import { compareMetals, rowCount } from '../../lib/figures/lithium-sodium/ratios.ts';
import {
  describeRatios,
  ratiosReadout,
  ratiosRemark,
  ratiosTable,
  rowText,
} from '../../lib/figures/lithium-sodium/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';
import { RowBar } from '../plot/row-bar.tsx';
import { RowWords } from '../plot/row-words.tsx';

const figure = defineFigure({
  slug: 'lithium-sodium',
  title: 'Sodium beside lithium',
  models: ['faraday'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'IUPAC 2021'],
  compute: compareMetals,
  axes: ({ ratio }) => ({
    x: {
      label: ratio === 'sodium' ? 'Sodium over lithium' : 'Lithium over sodium',
      symbol: '',
      unit: '',
      scale: 'log',
      domain: [0.25, 4],
    },
    y: { label: '', symbol: '', unit: '', scale: 'rows', domain: [0, rowCount] },
  }),
  describe: describeRatios,
  remark: ratiosRemark,
  table: ratiosTable,
  readout: ratiosReadout,
});

export default liveFigure(figure, ({ result: { rows } }) => (
  <>
    <ReferenceLine axis="x" value={1} />
    {rows.map((row) => (
      <g key={row.name}>
        <RowBar
          x={[Math.min(1, row.ratio), Math.max(1, row.ratio)]}
          y={row.y}
          series={row.ratio > 1 ? 1 : 2}
        />
        <RowWords y={row.y} name={row.name} figure={rowText(row)} />
      </g>
    ))}
  </>
));
