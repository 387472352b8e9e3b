import { defineFigure } from '../../lib/figures/definition.ts';
import {
  type LimitLine,
  limitLine,
  limitPoints,
  shownCurrent,
} from '../../lib/figures/limiting-current/limit-line.ts';
import {
  type LimitingCurrentValues,
  parameters,
} from '../../lib/figures/limiting-current/parameters.ts';
import {
  describeLimit,
  limitReadout,
  limitRemark,
  limitTable,
} from '../../lib/figures/limiting-current/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Band } from '../plot/band.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';
import { SymbolSpans } from '../plot/symbol-text.tsx';

const figure = defineFigure({
  slug: 'limiting-current',
  title: 'Limiting current density against distance and concentration',
  models: ['sand'],
  parameters,
  presets: [
    {
      id: 'liquid-separator',
      label: 'liquid in a separator of 25 µm',
      values: {
        J: 'transport-cases/liquid-separator.currentDensity',
        L: 'transport-cases/liquid-separator.distance',
        c0: 'transport-cases/liquid-separator.concentration',
        D: 'transport-cases/liquid-separator.diffusivity',
        t: 'transport-cases/liquid-separator.cationTransference',
        N: 'transport-cases/liquid-separator.macMullinNumber',
      },
    },
    {
      id: 'free-cell',
      label: 'free liquid over 1 mm',
      values: {
        J: 'transport-cases/free-cell.currentDensity',
        L: 'transport-cases/free-cell.distance',
        c0: 'transport-cases/free-cell.concentration',
        D: 'transport-cases/free-cell.diffusivity',
        t: 'transport-cases/free-cell.cationTransference',
        N: 'transport-cases/free-cell.macMullinNumber',
      },
    },
    {
      id: 'polymer',
      label: 'polymer of 100 µm',
      values: {
        J: 'transport-cases/polymer.currentDensity',
        L: 'transport-cases/polymer.distance',
        c0: 'transport-cases/polymer.concentration',
        D: 'transport-cases/polymer.diffusivity',
        t: 'transport-cases/polymer.cationTransference',
        N: 'transport-cases/polymer.macMullinNumber',
      },
    },
  ],
  sources: ['brissot1999', 'rosso2006'],
  compute: limitLine,
  axes: (_, { against: { label, symbol, unit, domain }, currents }) => ({
    x: { label, symbol, unit, scale: 'log', domain },
    y: { label: 'Current density', symbol: 'J', unit: 'mA cm⁻²', scale: 'log', domain: currents },
  }),
  describe: describeLimit,
  remark: limitRemark,
  table: limitTable,
  readout: limitReadout,
});

/** The settings for which the current is sustained: short distances, or high concentrations. */
function sustained(
  { against }: LimitingCurrentValues,
  { against: { domain }, crossing }: LimitLine,
) {
  return against === 'distance'
    ? ([domain[0], crossing] as const)
    : ([crossing, domain[1]] as const);
}

export default liveFigure(figure, ({ values, result }) => {
  const { against, limit } = result;
  const [from, to] = sustained(values, result);
  const legend = [
    { text: values.N > 1 ? 'in the separator' : 'limit', series: 1 },
    ...(values.N > 1 ? [{ text: 'without it', series: 0, style: 'dashed' } as const] : []),
  ];
  return (
    <>
      <Band from={from} to={to} />
      <ReferenceLine axis="y" value={shownCurrent(values.J)} />
      {values.N > 1 && (
        <Curve points={limitPoints({ ...values, N: 1 }, result, 2)} series={0} style="dashed" />
      )}
      <Curve points={limitPoints(values, result, 2)} series={1} />
      <Point x={against.set} y={shownCurrent(limit)} series={1} />
      <Point x={against.set} y={shownCurrent(values.J)} series={2} hollow={values.J > limit} />
      <PlotLabel at={{ across: 0, y: shownCurrent(values.J) }} offset={[8, -7]}>
        <SymbolSpans symbol="J" /> sustained in the shaded range
      </PlotLabel>
      <Legend entries={legend} />
    </>
  );
});
