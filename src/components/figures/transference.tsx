import { defineFigure } from '../../lib/figures/definition.ts';
import {
  type TransferenceCurve,
  transferenceCurve,
} from '../../lib/figures/transference/curves.ts';
import { parameters } from '../../lib/figures/transference/parameters.ts';
import { data } from '../../lib/figures/transference/reported.ts';
import {
  describeTransference,
  transferenceReadout,
  transferenceRemark,
  transferenceTable,
} from '../../lib/figures/transference/words.ts';
import { unitFromSI } from '../../lib/units/fixed-units.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Band } from '../plot/band.tsx';
import { Curve } from '../plot/curve.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { RecordMarks } from '../plot/record-marks.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const shown = {
  polarisation: {
    label: 'Concentration overpotential',
    symbol: 'η',
    unit: 'mV',
    scale: 'linear',
  },
  time: { label: 'Time to depletion', symbol: 'τ', unit: 's', scale: 'log' },
  limit: { label: 'Limiting current density', symbol: 'J^*', unit: 'mA cm⁻²', scale: 'log' },
} as const;

const figure = defineFigure({
  slug: 'transference',
  title: 'What the transference number does',
  models: ['sand', 'depletion', 'steady-state', 'concentration-overpotential'],
  parameters,
  presets: [
    {
      id: 'polymer',
      label: 'polymer of 100 µm',
      values: {
        J: 'transport-cases/polymer.currentDensity',
        L: 'transport-cases/polymer.distance',
        c0: 'transport-cases/polymer.concentration',
        D: 'transport-cases/polymer.diffusivity',
        t: 'transport-cases/polymer.cationTransference',
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
      },
    },
  ],
  data,
  sources: ['brissot1999', 'rosso2006'],
  compute: transferenceCurve,
  axes: ({ show }, { domain }) => ({
    x: {
      label: 'Transference number',
      symbol: 't_+',
      unit: '',
      scale: 'linear',
      domain: [0, 1],
    },
    y: { ...shown[show], domain },
  }),
  describe: describeTransference,
  remark: transferenceRemark,
  table: transferenceTable,
  readout: transferenceReadout,
});

/** Names of the two ranges, where they are wide enough to hold them. */
function Ranges({ crossing }: Pick<TransferenceCurve, 'crossing'>) {
  return (
    <>
      <Band from={crossing} to={1} />
      {crossing > 0.3 && (
        <PlotLabel at={{ x: crossing / 2, down: 0 }} offset={[0, 18]} anchor="middle">
          salt runs out
        </PlotLabel>
      )}
      {crossing < 0.75 && (
        <PlotLabel at={{ x: (1 + crossing) / 2, down: 0 }} offset={[0, 18]} anchor="middle">
          sustained
        </PlotLabel>
      )}
    </>
  );
}

/** Names the marks at the foot, where the first of them leaves room. */
function FootLabel({ marks }: Pick<TransferenceCurve, 'marks'>) {
  const first = marks.toSorted((a, b) => a.x - b.x)[0];
  if (!first) return null;
  return (
    <PlotLabel at={{ x: first.x, down: 1 }} offset={[0, -10]} anchor="middle">
      reported
    </PlotLabel>
  );
}

export default liveFigure(figure, ({ values, result: { crossing, points, read, marks } }) => (
  <>
    <Ranges crossing={crossing} />
    {values.show === 'limit' && <ReferenceLine axis="y" value={unitFromSI(values.J, 'mA cm⁻²')} />}
    <ReferenceLine axis="x" value={values.t} />
    <Curve points={points} series={1} />
    <RecordMarks marks={marks} />
    <FootLabel marks={marks} />
    {read !== null && <Point x={values.t} y={read} series={1} />}
  </>
));
