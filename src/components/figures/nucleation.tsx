import { defineFigure } from '../../lib/figures/definition.ts';
import { nucleiAlong, OVERPOTENTIALS, runNuclei } from '../../lib/figures/nucleation/nuclei.ts';
import { data, parameters } from '../../lib/figures/nucleation/parameters.ts';
import {
  describeNuclei,
  nucleiReadout,
  nucleiRemark,
  nucleiTable,
  overpotentialAxis,
  shownOf,
} from '../../lib/figures/nucleation/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Band } from '../plot/band.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';

const figure = defineFigure({
  slug: 'nucleation',
  title: 'Nuclei of sodium: how large, and behind which barrier',
  models: ['nucleation'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020'],
  compute: runNuclei,
  axes: ({ show }, { domain }) => ({
    x: overpotentialAxis,
    y:
      show === 'radius'
        ? { label: 'Critical radius', symbol: 'r^*', unit: 'nm', scale: 'log', domain }
        : { label: 'Barrier of nucleation', symbol: 'ΔG^*/kT', unit: '', scale: 'log', domain },
  }),
  describe: describeNuclei,
  remark: nucleiRemark,
  table: nucleiTable,
  readout: nucleiReadout,
});

export default liveFigure(figure, ({ values, result }) => {
  const { set, end } = result;
  const ends = nucleiAlong(result, 2);
  const isBarrier = values.show === 'barrier';
  return (
    <>
      <Band from={end} to={OVERPOTENTIALS[1]} />
      {isBarrier && (
        <Curve
          points={ends.map(({ overpotential, free }) => [overpotential, free])}
          series={0}
          style="dashed"
        />
      )}
      <Curve points={ends.map((one) => [one.overpotential, shownOf(values, one)])} series={1} />
      {set && <Point x={set.overpotential} y={shownOf(values, set)} series={1} />}
      {end < OVERPOTENTIALS[1] / 1.5 && (
        <PlotLabel at={{ across: 1, down: 0.32 }} offset={[-8, 0]} anchor="end">
          shaded: too few atoms
        </PlotLabel>
      )}
      <Legend
        entries={
          isBarrier
            ? [
                { text: 'on the surface', series: 1 },
                { text: 'in free electrolyte', series: 0, style: 'dashed' },
              ]
            : [{ text: 'critical radius', series: 1 }]
        }
      />
    </>
  );
});
