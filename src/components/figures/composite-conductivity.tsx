import { type Mixture, mix } from '../../lib/figures/composite-conductivity/mixtures.ts';
import { parameters } from '../../lib/figures/composite-conductivity/parameters.ts';
import {
  describeMixtures,
  mixtureReadout,
  mixtureRemark,
  mixtureTable,
} from '../../lib/figures/composite-conductivity/words.ts';
import { defineFigure } from '../../lib/figures/definition.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve, type PlotPoint } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';
import { Ribbon } from '../plot/ribbon.tsx';

const figure = defineFigure({
  slug: 'composite-conductivity',
  title: 'Conductivity of a polymer with a filler',
  models: ['effective-medium'],
  parameters,
  presets: [
    {
      id: 'dry-polymer',
      label: 'dry polycarbonate and NZSP',
      values: {
        polymer: 'sangeland2019/conductivity.conductivity',
        ceramic: 'yang2021c/conductivity.conductivity',
      },
    },
    {
      id: 'poss',
      label: 'POSS network and NZSP',
      values: {
        polymer: 'zheng2018b/conductivity.conductivity',
        ceramic: 'yang2021c/conductivity.conductivity',
      },
    },
    {
      id: 'gel',
      label: 'gel and NZSP',
      values: {
        polymer: 'luo2020/conductivity.conductivity',
        ceramic: 'yang2021c/conductivity.conductivity',
      },
    },
  ],
  sources: ['ji2022', 'lee2020'],
  compute: mix,
  axes: (_, { domain }) => ({
    x: { label: 'Filler by volume', symbol: 'φ', unit: '%', scale: 'linear', domain: [0, 100] },
    y: { label: 'Conductivity', symbol: 'σ', unit: 'mS cm⁻¹', scale: 'log', domain },
  }),
  describe: describeMixtures,
  remark: mixtureRemark,
  table: mixtureTable,
  readout: mixtureReadout,
});

export default liveFigure(figure, ({ values, result: { samples, read, domain } }) => {
  // Below the plot, so that a curve leaves it and does not end in it.
  const beneath = domain[0] / 10;
  const path = (name: Exclude<keyof Mixture, 'share'>): PlotPoint[] =>
    samples.flatMap((sample) => {
      const value = sample[name];
      return value === null ? [] : [[sample.share, Math.max(value, beneath)] as const];
    });
  return (
    <>
      <Ribbon low={path('grains')} high={path('frame')} series={1} />
      <ReferenceLine axis="x" value={read.share} />
      <Curve points={path('grains')} series={1} />
      <Curve points={path('even')} series={2} style="dashed" />
      <Curve points={path('frame')} series={3} style="dotted" />
      {values.shell === 'shell' && <Curve points={path('shells')} series={4} />}
      <Legend
        entries={[
          { text: 'frame of filler', series: 3, style: 'dotted' },
          { text: 'equal footing', series: 2, style: 'dashed' },
          { text: 'grains apart', series: 1 },
          ...(values.shell === 'shell' ? [{ text: 'grains in shells', series: 4 }] : []),
        ]}
      />
    </>
  );
});
