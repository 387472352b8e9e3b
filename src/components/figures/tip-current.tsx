import { defineFigure } from '../../lib/figures/definition.ts';
import { parameters } from '../../lib/figures/tip-current/parameters.ts';
import { runTip, type TipCurrents, tipSamples } from '../../lib/figures/tip-current/tip-run.ts';
import {
  describeTip,
  tipReadout,
  tipRemark,
  tipTable,
} from '../../lib/figures/tip-current/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve, type PlotPoint } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'tip-current',
  title: 'Current at the tip of a protrusion',
  models: ['tip'],
  parameters,
  presets: [
    {
      id: 'micrometre-tip',
      label: '1 µm high',
      values: {
        h: 'tip-cases/micrometre-tip.height',
        shape: 'tip-cases/micrometre-tip.aspectRatio',
        conductivity: 'tip-cases/micrometre-tip.conductivity',
        resistance: 'tip-cases/micrometre-tip.interfaceResistance',
      },
    },
    {
      id: 'hundred-micrometre-tip',
      label: 'grown to 100 µm',
      values: {
        h: 'tip-cases/hundred-micrometre-tip.height',
        shape: 'tip-cases/hundred-micrometre-tip.aspectRatio',
        conductivity: 'tip-cases/hundred-micrometre-tip.conductivity',
        resistance: 'tip-cases/hundred-micrometre-tip.interfaceResistance',
      },
    },
  ],
  sources: ['lee2020'],
  compute: runTip,
  axes: ({ against }, { domain, ratios }) => ({
    x:
      against === 'height'
        ? { label: 'Height of the protrusion', symbol: 'h', unit: 'µm', scale: 'log', domain }
        : { label: 'Height over base radius', symbol: 'λ', unit: '', scale: 'log', domain },
    y: {
      label: 'Current at the tip over that of the plane',
      symbol: '',
      unit: '',
      scale: 'log',
      domain: ratios,
    },
  }),
  describe: describeTip,
  remark: tipRemark,
  table: tipTable,
  readout: tipReadout,
});

export default liveFigure(figure, ({ values, result }) => {
  const samples = tipSamples(values, result, 61);
  const path = (name: keyof TipCurrents): PlotPoint[] => samples.map((one) => [one.x, one[name]]);
  const isShielded = values.coverage > 0;
  return (
    <>
      <ReferenceLine axis="y" value={1} />
      <Curve points={path('primary')} series={0} style="dashed" />
      {isShielded && <Curve points={path('shielded')} series={2} style="dashed" />}
      <Curve points={path('levelled')} series={1} />
      <Point x={result.x} y={result.set.levelled} series={1} />
      {isShielded && <Point x={result.x} y={result.set.shielded} series={2} />}
      <PlotLabel at={{ across: 1, y: 1 }} offset={[-8, 16]} anchor="end">
        even: tip and plane alike
      </PlotLabel>
      <Legend
        entries={[
          { text: 'by shape alone', series: 0, style: 'dashed' },
          { text: 'with the interface', series: 1 },
          ...(isShielded ? [{ text: 'and the shield', series: 2, style: 'dashed' } as const] : []),
        ]}
      />
    </>
  );
});
