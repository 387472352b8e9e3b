import { defineFigure } from '../../lib/figures/definition.ts';
import { data, drawMap, parameters, rowCount } from '../../lib/figures/strategy-map/map.ts';
import { describeMap, mapStops, mapTable, rowText } from '../../lib/figures/strategy-map/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Bar } from '../plot/bar.tsx';
import { RowWords } from '../plot/row-words.tsx';

const figure = defineFigure({
  slug: 'strategy-map',
  title: 'The strategies, with what is known of each',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: drawMap,
  axes: (_, { most }) => ({
    x: { label: 'Papers', symbol: '', unit: '', scale: 'linear', domain: [0, most + 1] },
    y: { label: '', symbol: '', unit: '', scale: 'rows', domain: [0, rowCount] },
  }),
  describe: describeMap,
  table: mapTable,
  readout: (_, map) => mapStops(map),
});

export default liveFigure(figure, ({ result: { rows } }) => (
  <>
    {rows.map((row) => (
      <g key={row.name}>
        {row.pieces.map(({ review, from, to, series }) => (
          <Bar
            key={review}
            x={[from, to]}
            y={[row.y - 0.42, row.y - 0.08]}
            series={series}
            hasMark={to - from > 1}
          />
        ))}
        {row.topic ? (
          <RowWords y={row.y} name={row.name} figure={rowText(row)} />
        ) : (
          <RowWords y={row.y - 0.2} name={row.name} isHead />
        )}
      </g>
    ))}
  </>
));
