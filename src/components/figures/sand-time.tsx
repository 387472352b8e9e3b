import { defineFigure } from '../../lib/figures/definition.ts';
import { compareLever, MILLIAMPERE_PER_CM2 } from '../../lib/figures/sand-time/comparison.ts';
import type { DepletionCurve } from '../../lib/figures/sand-time/depletion-curve.ts';
import { parameters } from '../../lib/figures/sand-time/parameters.ts';
import { presets } from '../../lib/figures/sand-time/presets.ts';
import {
  comparisonReadout,
  comparisonTable,
  describeComparison,
  limitsRemark,
} from '../../lib/figures/sand-time/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Band } from '../plot/band.tsx';
import { Curve, type PlotPoint } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';
import { SymbolSpans } from '../plot/symbol-text.tsx';

const figure = defineFigure({
  slug: 'sand-time',
  title: 'Time to depletion against current density',
  models: ['sand', 'finite-length'],
  parameters,
  presets,
  sources: ['lee2020', 'brissot1999'],
  compute: compareLever,
  axes: (_, { currents, times }) => ({
    x: { label: 'Current density', symbol: 'J', unit: 'mA cm⁻²', scale: 'log', domain: currents },
    y: { label: 'Time to depletion', symbol: 'τ', unit: 's', scale: 'log', domain: times },
  }),
  describe: describeComparison,
  remark: limitsRemark,
  table: comparisonTable,
  readout: comparisonReadout,
});

function path({ points }: DepletionCurve, quantity: 'time' | 'sandTime'): PlotPoint[] {
  return points.map((point) => [point.current / MILLIAMPERE_PER_CM2, point[quantity]]);
}

export default liveFigure(figure, ({ result: { base, pulled, currents } }) => {
  const limit = base.curve.limit / MILLIAMPERE_PER_CM2;
  const middle = Math.sqrt(currents[0] * limit);
  const times = { text: 'between electrodes', series: 1 } as const;
  const law = { text: 'Sand’s law', series: 0, style: 'dashed' } as const;
  return (
    <>
      <Band from={currents[0]} to={limit} />
      <ReferenceLine axis="x" value={limit} />
      {pulled && <ReferenceLine axis="x" value={pulled.curve.limit / MILLIAMPERE_PER_CM2} />}
      <Curve points={path(base.curve, 'sandTime')} series={0} style="dashed" />
      {pulled && <Curve points={path(pulled.curve, 'time')} series={2} style="dashed" />}
      <Curve points={path(base.curve, 'time')} series={1} />
      <PlotLabel at={{ x: middle, down: 0.5 }} anchor="middle">
        never depletes
      </PlotLabel>
      <PlotLabel at={{ x: limit, down: 1 }} offset={[7, -10]}>
        <SymbolSpans symbol="J^*" />
      </PlotLabel>
      <Legend
        entries={
          pulled ? [times, { text: pulled.name, series: 2, style: 'dashed' }, law] : [times, law]
        }
      />
    </>
  );
});
