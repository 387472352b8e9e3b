import { defineFigure } from '../../lib/figures/definition.ts';
import {
  capacityAxes,
  type MetalAnode,
  metalAnodes,
  references,
} from '../../lib/figures/metal-capacities/capacities.ts';
import { data } from '../../lib/figures/metal-capacities/metals.ts';
import { parameters } from '../../lib/figures/metal-capacities/parameters.ts';
import {
  capacitiesReadout,
  capacitiesRemark,
  capacitiesTable,
  describeCapacities,
} from '../../lib/figures/metal-capacities/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

const figure = defineFigure({
  slug: 'metal-capacities',
  title: 'Metals as anodes: capacity and potential',
  models: ['faraday'],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'CRC Handbook', 'IUPAC 2021'],
  compute: metalAnodes,
  axes: ({ per, against }) => {
    const { label, unit, most } = capacityAxes[per];
    const { name, domain } = references[against];
    return {
      x: { label, symbol: '', unit, scale: 'linear', domain: [0, most] },
      y: {
        label: `Standard potential against ${name}`,
        symbol: '',
        unit: 'V',
        scale: 'linear',
        domain,
      },
    };
  },
  describe: describeCapacities,
  remark: capacitiesRemark,
  table: capacitiesTable,
  readout: capacitiesReadout,
});

const legend = [
  { text: 'one electron an atom', series: 1, mark: 'point' },
  { text: 'two', series: 2, mark: 'point' },
  { text: 'three', series: 3, mark: 'point' },
] as const;

/** On the side away from the lines through sodium; its own symbol stands above them. */
function labelPlace(anode: MetalAnode, sodium: MetalAnode, key: 'byMass' | 'byVolume') {
  if (anode === sodium) return { offset: [-8, -8], anchor: 'end' } as const;
  return anode[key] < sodium[key]
    ? ({ offset: [-9, 5], anchor: 'end' } as const)
    : ({ offset: [9, 5] } as const);
}

export default liveFigure(figure, ({ values: { per }, result: { anodes, sodium } }) => {
  const { key } = capacityAxes[per];
  return (
    <>
      <ReferenceLine axis="x" value={sodium[key]} />
      <ReferenceLine axis="y" value={sodium.potential} />
      {anodes.map((anode) => (
        <g key={anode.symbol}>
          <Point x={anode[key]} y={anode.potential} series={anode.electrons} />
          <PlotLabel at={{ x: anode[key], y: anode.potential }} {...labelPlace(anode, sodium, key)}>
            {anode.symbol}
          </PlotLabel>
        </g>
      ))}
      <Legend entries={legend} />
    </>
  );
});
