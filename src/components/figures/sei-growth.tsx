import { defineFigure } from '../../lib/figures/definition.ts';
import { growInterphases } from '../../lib/figures/sei-growth/growth.ts';
import { data, parameters } from '../../lib/figures/sei-growth/parameters.ts';
import { axes, hours, shownDomain, shownValue, ways } from '../../lib/figures/sei-growth/shown.ts';
import {
  describeGrowth,
  growthReadout,
  growthRemark,
  growthTable,
} from '../../lib/figures/sei-growth/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';

const figure = defineFigure({
  slug: 'sei-growth',
  title: 'Three ways in which an interphase grows',
  models: ['sei-growth', 'sei-dissolution', 'sei-renewal', 'asr'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: growInterphases,
  axes: (values, growth) => ({
    x: {
      label: 'Time',
      symbol: 't',
      unit: 'h',
      scale: 'linear',
      domain: [0, hours(growth.last.time)],
    },
    y: { ...axes[values.show], scale: 'linear', domain: shownDomain(values, growth) },
  }),
  describe: describeGrowth,
  remark: growthRemark,
  table: growthTable,
  readout: growthReadout,
});

export default liveFigure(figure, ({ values, result: { samples, film } }) => (
  <>
    {ways.map(({ name, series, style }) => (
      <Curve
        key={name}
        points={samples.map((sample) => [
          hours(sample.time),
          shownValue(values, sample[name], film),
        ])}
        series={series}
        style={style}
      />
    ))}
    <Legend entries={ways.map(({ name, series, style }) => ({ text: name, series, style }))} />
  </>
));
