import { defineFigure } from '../../lib/figures/definition.ts';
import { isDriven, levelsOf } from '../../lib/figures/electrolyte-window/levels.ts';
import { data, parameters } from '../../lib/figures/electrolyte-window/parameters.ts';
import { presets } from '../../lib/figures/electrolyte-window/presets.ts';
import {
  describeWindow,
  windowReadout,
  windowRemark,
  windowTable,
} from '../../lib/figures/electrolyte-window/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Ribbon } from '../plot/ribbon.tsx';

const figure = defineFigure({
  slug: 'electrolyte-window',
  title: 'Electrodes against the window of the electrolyte',
  models: ['window'],
  parameters,
  presets,
  data,
  sources: ['peljo2018', 'lee2020'],
  compute: levelsOf,
  axes: (_, { domain, reference }) => ({
    x: { label: '', symbol: '', unit: '', scale: 'rows', domain: [0, 3] },
    y: {
      label: `Energy of an electron against ${reference}`,
      symbol: '−eE',
      unit: 'eV',
      scale: 'linear',
      domain,
    },
  }),
  describe: describeWindow,
  remark: windowRemark,
  table: windowTable,
  readout: windowReadout,
});

/** A column's left edge and right edge, with a gap between the columns. */
const edges = (column: number) => [column + 0.12, column + 0.88] as const;

const level = (column: number, energy: number) => edges(column).map((x) => [x, energy] as const);

/** From an electrode to the level of the electrolyte that it faces: full where electrons pass. */
function Passage({ from, to, driven }: { from: Place; to: Place; driven: boolean }) {
  return (
    <Curve points={[from, to]} series={driven ? 5 : 0} style={driven ? 'solid' : 'dotted'} thin />
  );
}

type Place = readonly [x: number, y: number];

export default liveFigure(figure, ({ result: { energies, forces, domain } }) => {
  const [foot] = domain;
  const [sei, cei] = [isDriven(forces.reduction), isDriven(forces.oxidation)];
  return (
    <>
      <Ribbon low={level(0, foot)} high={level(0, energies.minus)} series={1} />
      <Ribbon low={level(2, foot)} high={level(2, energies.plus)} series={2} />
      <Ribbon low={level(1, energies.ox)} high={level(1, energies.red)} series={3} />
      <Passage from={[edges(0)[1], energies.minus]} to={[edges(1)[0], energies.red]} driven={sei} />
      <Passage from={[edges(1)[1], energies.ox]} to={[edges(2)[0], energies.plus]} driven={cei} />
      <Curve points={level(0, energies.minus)} series={1} />
      <Curve points={level(2, energies.plus)} series={2} />
      <Curve points={level(1, energies.red)} series={3} />
      <Curve points={level(1, energies.ox)} series={3} />
      <PlotLabel at={{ x: 0.5, y: energies.minus }} offset={[0, -8]} anchor="middle">
        {sei ? 'SEI forms' : 'no SEI'}
      </PlotLabel>
      <PlotLabel at={{ x: 2.5, y: energies.plus }} offset={[0, -8]} anchor="middle">
        {cei ? 'CEI forms' : 'no CEI'}
      </PlotLabel>
      <PlotLabel at={{ x: 1.5, y: energies.red }} offset={[0, -8]} anchor="middle">
        takes e⁻
      </PlotLabel>
      <PlotLabel at={{ x: 1.5, y: (energies.red + energies.ox) / 2 }} anchor="middle">
        window
      </PlotLabel>
      <PlotLabel at={{ x: 1.5, y: energies.ox }} offset={[0, 17]} anchor="middle">
        gives e⁻
      </PlotLabel>
      {['negative', 'electrolyte', 'positive'].map((name, column) => (
        <PlotLabel key={name} at={{ x: column + 0.5, down: 0 }} offset={[0, 15]} anchor="middle">
          {name}
        </PlotLabel>
      ))}
    </>
  );
});
