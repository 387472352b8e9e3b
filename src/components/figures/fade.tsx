import { defineFigure } from '../../lib/figures/definition.ts';
import { type FadeCurve, type FadeRun, fadeRun } from '../../lib/figures/fade/curves.ts';
import { apart, endsOf } from '../../lib/figures/fade/ends.ts';
import { type FadeValues, parameters } from '../../lib/figures/fade/parameters.ts';
import { data, reportedFades } from '../../lib/figures/fade/records.ts';
import { describeFade, fadeReadout, fadeRemark, fadeTable } from '../../lib/figures/fade/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';

const figure = defineFigure({
  slug: 'fade',
  title: 'What a decay per cycle leaves',
  models: ['fade'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020'],
  compute: (values, { retentions }) => fadeRun(values, reportedFades(retentions)),
  axes: ({ N }) => ({
    x: { label: 'Cycles', symbol: 'n', unit: '', scale: 'linear', domain: [0, N] },
    y: { label: 'Capacity left', symbol: '', unit: '%', scale: 'linear', domain: [0, 100] },
  }),
  describe: describeFade,
  remark: fadeRemark,
  table: fadeTable,
  readout: fadeReadout,
});

const styles = { linear: 'solid', compounded: 'dashed' } as const;

interface FadeProps {
  readonly curves: readonly FadeCurve[];
  readonly series: number;
}

function FadeCurves({ curves, series }: FadeProps) {
  return (
    <>
      {curves.map(({ convention, points }) => (
        <Curve key={convention} points={points} series={series} style={styles[convention]} />
      ))}
    </>
  );
}

interface EndsProps {
  readonly drawn: FadeRun['drawn'];
}

/** The works where their curves end, if that is on the plot; names that would meet stand apart. */
function Ends({ drawn }: EndsProps) {
  const ends = endsOf(drawn);
  const names = apart(ends.map(({ y }) => y));
  return (
    <>
      <RecordMarks marks={ends} />
      {ends.map(({ record, x, text }, index) => (
        <PlotLabel key={record} at={{ x, y: names[index] ?? 0 }} offset={[9, 5]}>
          {text}
        </PlotLabel>
      ))}
    </>
  );
}

function legend({ convention }: FadeValues) {
  const own = { text: 'your decay', series: 0 } as const;
  if (convention !== 'both') return [{ ...own, style: styles[convention] }];
  return [
    own,
    { text: 'linear', series: 1 },
    { text: 'compounded', series: 1, style: 'dashed' } as const,
  ];
}

export default liveFigure(figure, ({ values, result: { drawn, own } }) => (
  <>
    <FadeCurves curves={own} series={0} />
    {drawn.map(({ reported, curves }, index) => (
      <FadeCurves key={reported.record} curves={curves} series={index + 1} />
    ))}
    <Ends drawn={drawn} />
    <Legend entries={legend(values)} />
  </>
));
