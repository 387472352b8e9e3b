import { defineFigure } from '../../lib/figures/definition.ts';
import { parameters } from '../../lib/figures/nyquist/parameters.ts';
import { presets } from '../../lib/figures/nyquist/presets.ts';
import { type Spectrum, spectrumOf } from '../../lib/figures/nyquist/spectrum.ts';
import {
  describeNyquist,
  frequencyText,
  nyquistReadout,
  nyquistRemark,
  nyquistTable,
} from '../../lib/figures/nyquist/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';

/** Height of the plot over its width: an arc needs half at most, the names of the curves the rest. */
const RATIO = 0.66;

const figure = defineFigure({
  slug: 'nyquist',
  title: 'Impedance of a symmetric cell with a ceramic',
  models: ['impedance', 'asr'],
  parameters,
  presets,
  sources: ['ji2022'],
  compute: spectrumOf,
  axes: (_, { extent }) => ({
    x: {
      label: 'Real part',
      symbol: 'Z′',
      unit: 'Ω cm²',
      scale: 'linear',
      domain: [0, extent],
    },
    y: {
      label: 'Negative imaginary part',
      symbol: '−Z″',
      unit: 'Ω cm²',
      scale: 'linear',
      domain: [0, RATIO * extent],
    },
    isIsometric: true,
  }),
  describe: describeNyquist,
  remark: nyquistRemark,
  table: nyquistTable,
  readout: nyquistReadout,
});

/** Decades whose names have room above the curve: not on the real axis, not close to another. */
function named({ decades, extent }: Spectrum) {
  const found: Spectrum['decades'][number][] = [];
  for (const decade of decades) {
    const [real, up] = decade.place;
    const last = found.at(-1)?.place ?? [-extent, 0];
    const distance = Math.hypot(real - last[0], up - last[1]);
    if (up > extent / 30 && distance > extent / 6) found.push(decade);
  }
  return found;
}

/** A name stands on the outer side of the larger arc, where no curve passes. */
function outside(real: number, { resistances }: Spectrum) {
  const { bulk, grainBoundaries, interfaces, all } = resistances;
  const middle = interfaces > grainBoundaries ? all - interfaces / 2 : bulk + grainBoundaries / 2;
  const isLeft = real < middle;
  const anchor = isLeft ? 'end' : 'start';
  return { anchor, offset: [isLeft ? -7 : 7, -6] } as const;
}

export default liveFigure(figure, ({ result }) => (
  <>
    <Curve points={result.measured.map(({ place }) => place)} series={1} />
    <Curve points={result.alone.grainBoundaries} series={2} style="dashed" />
    <Curve points={result.alone.interfaces} series={3} style="dotted" />
    {result.decades.map(({ frequency, place: [x, y] }) => (
      <Point key={frequency} x={x} y={y} series={1} />
    ))}
    {named(result).map(({ frequency, place: [x, y] }) => (
      <PlotLabel key={frequency} at={{ x, y }} {...outside(x, result)}>
        {frequencyText(frequency, 1)}
      </PlotLabel>
    ))}
    <Legend
      entries={[
        { text: 'cell', series: 1 },
        { text: 'boundaries alone', series: 2, style: 'dashed' },
        { text: 'interfaces alone', series: 3, style: 'dotted' },
      ]}
    />
  </>
));
