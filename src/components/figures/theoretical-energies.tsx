import { defineFigure } from '../../lib/figures/definition.ts';
import { data, parameters } from '../../lib/figures/theoretical-energies/parameters.ts';
import {
  compareReactions,
  quantities,
  rowCount,
} from '../../lib/figures/theoretical-energies/reactions.ts';
import {
  describeEnergies,
  energiesReadout,
  energiesRemark,
  energiesTable,
  valueText,
} from '../../lib/figures/theoretical-energies/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Point } from '../plot/point.tsx';
import { RowBar } from '../plot/row-bar.tsx';
import { RowWords } from '../plot/row-words.tsx';

const figure = defineFigure({
  slug: 'theoretical-energies',
  title: 'What reactions of sodium give in theory',
  models: ['reactions'],
  parameters,
  presets: [],
  data,
  sources: ['CRC Handbook', 'IUPAC 2021', 'lee2020'],
  compute: compareReactions,
  axes: ({ show }, { domain }) => ({
    x: {
      label: quantities[show].label,
      symbol: '',
      unit: quantities[show].unit,
      scale: 'linear',
      domain,
    },
    y: { label: '', symbol: '', unit: '', scale: 'rows', domain: [0, rowCount] },
  }),
  describe: describeEnergies,
  remark: energiesRemark,
  table: energiesTable,
  readout: energiesReadout,
});

export default liveFigure(figure, ({ values, result: { rows } }) => (
  <>
    {rows.map((row) => (
      <g key={row.name}>
        <RowBar x={[0, row.value]} y={row.y} series={1} />
        {row.printed !== undefined && <Point x={row.printed} y={row.y - 0.25} series={2} hollow />}
        <RowWords y={row.y} name={row.name} figure={valueText(values, row)} />
      </g>
    ))}
  </>
));
