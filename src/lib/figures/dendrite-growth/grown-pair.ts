import type { Cluster } from '../../models/dendrite.ts';
import type { GrownSites } from './grower.ts';
import { type GrowthValues, type Pair, settingsOf } from './parameters.ts';

/** A cluster as the page knows it. */
export interface GrownCluster extends Cluster {
  readonly isFinished: boolean;
}

export type GrownPair = Pair<GrownCluster>;

export function bareElectrodes(values: GrowthValues): GrownPair {
  const bare = ({ width, height }: { width: number; height: number }): GrownCluster => ({
    width,
    height,
    sites: new Int32Array(width * height),
    mass: 0,
    isFinished: false,
  });
  const [left, right] = settingsOf(values);
  return [bare(left), bare(right)];
}

/** The pair with new sites. What was known before is shared, not copied: sites are only ever added. */
export function withSites(pair: GrownPair, news: Pair<GrownSites>): GrownPair {
  const grown = (index: 0 | 1): GrownCluster => {
    const [before, { sites, isFinished }] = [pair[index], news[index]];
    before.sites.set(sites, before.mass);
    return { ...before, mass: before.mass + sites.length, isFinished };
  };
  return [grown(0), grown(1)];
}
