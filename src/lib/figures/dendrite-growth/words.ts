import { boxDimension, clusterHeight } from '../../models/dendrite-shape.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText } from '../number-text.ts';
import type { GrownCluster, GrownPair } from './grown-pair.ts';
import type { GrowthValues } from './parameters.ts';

/** Layers of the lattice that the table counts. */
const LAYERS = 16;

/** What the right-hand electrode has, in two words for the plot. */
export function remedyName({ shield, interphase }: GrowthValues): string {
  if (shield > 0 && interphase > 0) return 'shield and interphase';
  if (shield > 0) return 'with shield';
  return interphase > 0 ? 'even interphase' : 'bare too';
}

function percentText(share: number): string {
  return `${numberText(100 * share, 2)}\u00a0%`;
}

function filledShare({ mass, width, height }: GrownCluster): number {
  return mass / (width * height);
}

function clusterText(cluster: GrownCluster): string {
  if (cluster.mass === 0) return 'no metal yet';
  const reach = cluster.isFinished
    ? 'it bridges the gap'
    : `it is ${clusterHeight(cluster)} of ${cluster.height} sites high`;
  const dimension = numberText(boxDimension(cluster), 3);
  return `${reach}, fills ${percentText(filledShare(cluster))} of the sites and has a dimension of ${dimension} by counting boxes`;
}

export function growthRemark({ eta }: GrowthValues, [bare, tamed]: GrownPair): string {
  const law =
    eta === '0'
      ? 'Growth does not heed the field and is compact.'
      : 'Tips gather the field, hollows lie in their shade.';
  return `${law} The metal fills ${percentText(filledShare(bare))} of the sites on the left and ${percentText(filledShare(tamed))} on the right: the more by the time it bridges the gap, the evener. A cartoon of shapes, without time, length, kinetics or moss.`;
}

export function describeGrowth(values: GrowthValues, pair: GrownPair): string {
  const [bare, tamed] = pair;
  return `Metal grown from two electrodes at the lower edge towards one at the upper, each on a lattice of ${values.lattice} by ${values.lattice} sites. Left, bare: ${clusterText(bare)}. Right, ${remedyName(values)}: ${clusterText(tamed)}. ${growthRemark(values, pair)}`;
}

/** Sites of each layer that are filled, in per cent; layer 0 lies on the electrode. */
function layerShares({ sites, mass, width, height }: GrownCluster): number[] {
  const counts = new Array<number>(LAYERS).fill(0);
  for (const site of sites.subarray(0, mass)) {
    const layer = Math.floor((Math.floor(site / width) * LAYERS) / height);
    counts[layer] = (counts[layer] as number) + 1;
  }
  return counts.map((count) => (100 * count * LAYERS) / (width * height));
}

export function growthTable(_: GrowthValues, [bare, tamed]: GrownPair): DataTable {
  const [left, right] = [layerShares(bare), layerShares(tamed)];
  const layerHeight = bare.height / LAYERS;
  return {
    columns: [
      { label: 'From height', unit: 'sites' },
      { label: 'Filled, left', unit: '%' },
      { label: 'Filled, right', unit: '%' },
    ],
    rows: left.map((share, layer) => [layer * layerHeight, share, right[layer] ?? 0]),
  };
}

/** The highest metal of each column, in sites. */
function columnHeights({ sites, mass, width }: GrownCluster): Int32Array {
  const heights = new Int32Array(width);
  for (const site of sites.subarray(0, mass)) {
    heights[site % width] = Math.max(heights[site % width] as number, Math.floor(site / width) + 1);
  }
  return heights;
}

export function growthReadout(_: GrowthValues, pair: GrownPair): ReadoutStop[] {
  return pair.flatMap((cluster, side) =>
    Array.from(columnHeights(cluster), (height, column) => ({
      x: side * cluster.width + column + 0.5,
      points: [{ y: height, series: side + 1 }],
      text: `${side === 0 ? 'left' : 'right'}, column ${column + 1}: metal up to ${height} of ${cluster.height} sites`,
    })),
  );
}
