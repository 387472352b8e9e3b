import { useMemo } from 'preact/hooks';
import { defineFigure } from '../../lib/figures/definition.ts';
import { bareElectrodes } from '../../lib/figures/dendrite-growth/grown-pair.ts';
import { parameters } from '../../lib/figures/dendrite-growth/parameters.ts';
import { runsPath } from '../../lib/figures/dendrite-growth/runs.ts';
import {
  describeGrowth,
  growthReadout,
  growthRemark,
  growthTable,
  remedyName,
} from '../../lib/figures/dendrite-growth/words.ts';
import type { Cluster } from '../../lib/models/dendrite.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';
import { Runs } from '../plot/runs.tsx';
import { GrowthBar } from './dendrite-growth/growth-bar.tsx';
import { useGrowth } from './dendrite-growth/use-growth.ts';

const figure = defineFigure({
  slug: 'dendrite-growth',
  title: 'Metal that grows along the field',
  models: ['dendrite', 'dendrite-shape'],
  parameters,
  presets: [],
  sources: ['niemeyer1984'],
  // Before the worker has said anything.
  compute: (values) => ({ holds: true, result: bareElectrodes(values) }),
  axes: ({ lattice }) => ({
    x: {
      label: 'Along the electrodes',
      symbol: '',
      unit: 'sites',
      scale: 'linear',
      domain: [0, 2 * Number(lattice)],
    },
    y: {
      label: 'Height',
      symbol: '',
      unit: 'sites',
      scale: 'linear',
      domain: [0, Number(lattice)],
    },
    isIsometric: true,
  }),
  describe: describeGrowth,
  remark: growthRemark,
  table: growthTable,
  readout: growthReadout,
});

interface Electrode {
  readonly cluster: Cluster;
  readonly left: number;
  readonly series: number;
}

/** The cluster and the edge of the electrode that it stands on. */
function Metal({ cluster, left, series }: Electrode) {
  const { width, height } = cluster;
  const path = `${runsPath(cluster)}M0,${height}h${width}`;
  return <Runs path={path} columns={width} rows={height} left={left} series={series} />;
}

export default liveFigure(
  figure,
  ({ values, result: [bare, tamed] }) => (
    <>
      <Metal cluster={bare} left={0} series={1} />
      <Metal cluster={tamed} left={bare.width} series={2} />
      <ReferenceLine axis="x" value={bare.width} />
      <PlotLabel at={{ across: 0.25, down: 0 }} offset={[0, -8]} anchor="middle">
        bare
      </PlotLabel>
      <PlotLabel at={{ across: 0.75, down: 0 }} offset={[0, -8]} anchor="middle">
        {remedyName(values)}
      </PlotLabel>
    </>
  ),
  (values, start) => {
    const growth = useGrowth(values, start);
    const outcome = useMemo(() => ({ holds: true, result: growth.drawn }) as const, [growth.drawn]);
    return {
      outcome,
      bar: <GrowthBar growth={growth} />,
    };
  },
);
