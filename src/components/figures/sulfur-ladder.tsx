import { defineFigure } from '../../lib/figures/definition.ts';
import { climb, MOST, rungCount } from '../../lib/figures/sulfur-ladder/ladder.ts';
import { data, parameters } from '../../lib/figures/sulfur-ladder/parameters.ts';
import {
  describeLadder,
  ladderReadout,
  ladderRemark,
  ladderTable,
  rungFigure,
  rungName,
} from '../../lib/figures/sulfur-ladder/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Point } from '../plot/point.tsx';
import { RowBar } from '../plot/row-bar.tsx';
import { RowWords } from '../plot/row-words.tsx';

const figure = defineFigure({
  slug: 'sulfur-ladder',
  title: 'From sulfur to sodium sulfide',
  models: ['faraday', 'fade'],
  parameters,
  presets: [],
  data,
  sources: ['IUPAC 2021', 'lee2020'],
  compute: climb,
  axes: () => ({
    x: {
      label: 'Capacity per gram of sulfur',
      symbol: '',
      unit: 'mA h g⁻¹',
      scale: 'linear',
      domain: [0, MOST],
    },
    y: { label: '', symbol: '', unit: '', scale: 'rows', domain: [0, rungCount] },
  }),
  describe: describeLadder,
  remark: ladderRemark,
  table: ladderTable,
  readout: ladderReadout,
});

export default liveFigure(figure, ({ result: { rungs } }) => (
  <>
    {rungs.map((rung) => (
      <g key={rung.name}>
        <RowBar x={[0, rung.left]} y={rung.y} series={1} />
        <RowBar x={[rung.left, rung.full]} y={rung.y} series={2} />
        {rung.printed !== undefined && (
          <Point x={rung.printed} y={rung.y - 0.25} series={3} hollow />
        )}
        <RowWords y={rung.y} name={rungName(rung)} figure={rungFigure(rung)} />
      </g>
    ))}
  </>
));
