import { defineFigure } from '../../lib/figures/definition.ts';
import { type FadeCurve, fadeRun, type ReportedFade } from '../../lib/figures/fade/curves.ts';
import { type FadeValues, parameters } from '../../lib/figures/fade/parameters.ts';
import { data, reportedFades } from '../../lib/figures/fade/records.ts';
import { describeFade, fadeReadout, fadeRemark, fadeTable } from '../../lib/figures/fade/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';

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

/** The name of a work where its curve ends, if that is on the plot. */
function End({ curves, reported, series }: FadeProps & { readonly reported: ReportedFade }) {
  const last = curves[0]?.points.at(-1);
  if (!last || last[0] < reported.cycles) return null;
  const [x, y] = last;
  return (
    <>
      <Point x={x} y={y} series={series} />
      <PlotLabel at={{ x, y }} offset={[9, 5]}>
        {reported.name}
      </PlotLabel>
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
      <g key={reported.record}>
        <FadeCurves curves={curves} series={index + 1} />
        <End curves={curves} reported={reported} series={index + 1} />
      </g>
    ))}
    <Legend entries={legend(values)} />
  </>
));
