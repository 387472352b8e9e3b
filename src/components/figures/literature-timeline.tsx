import { defineFigure } from '../../lib/figures/definition.ts';
import {
  data,
  FIRST_YEAR,
  parameters,
  runTimeline,
} from '../../lib/figures/literature-timeline/timeline.ts';
import {
  describeTimeline,
  timelineRemark,
  timelineStops,
  timelineTable,
} from '../../lib/figures/literature-timeline/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Bar } from '../plot/bar.tsx';

const figure = defineFigure({
  slug: 'literature-timeline',
  title: 'Papers by year and subject',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: runTimeline,
  axes: (_, { years, most }) => ({
    x: {
      label: 'Year',
      symbol: '',
      unit: '',
      scale: 'linear',
      domain: [FIRST_YEAR - 0.5, FIRST_YEAR + years.length - 0.5],
    },
    y: { label: 'Papers', symbol: '', unit: '', scale: 'linear', domain: [0, most + 2] },
  }),
  describe: describeTimeline,
  remark: timelineRemark,
  counts: (_, { counts }) => ({ subjects: counts }),
  table: timelineTable,
  readout: (_, timeline) => timelineStops(timeline),
});

export default liveFigure(figure, ({ result: { years } }) => (
  <>
    {years.flatMap(({ year, pieces }) =>
      pieces.map(({ subject, series, from, to }) => (
        <Bar
          key={year + subject}
          x={[year - 0.4, year + 0.4]}
          y={[from, to]}
          series={series}
          hasMark={to - from > 2}
        />
      )),
    )}
  </>
));
