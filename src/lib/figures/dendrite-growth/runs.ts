import type { Cluster } from '../../models/dendrite.ts';
import { bareElectrodes, type GrownCluster, type GrownPair } from './grown-pair.ts';
import type { GrowthValues } from './parameters.ts';

/** Metal row by row as an SVG path: `M3,8.5h2` is two sites from column 3 on in the ninth row from above. */
export function runsPath({ width, height, sites, mass }: Cluster): string {
  const metal = new Uint8Array(width * height);
  for (let n = 0; n < mass; n++) metal[sites[n] as number] = 1;
  let path = '';
  for (let y = height - 1; y >= 0; y--) {
    for (let x = 0; x < width; x++) {
      if (!metal[y * width + x]) continue;
      const start = x;
      while (x < width && metal[y * width + x]) x++;
      path += `M${start},${height - y - 0.5}h${x - start}`;
    }
  }
  return path;
}

/** The finished cluster behind such a path. */
function clusterOfRuns(path: string, { width, height }: GrownCluster): GrownCluster {
  const sites = new Int32Array(width * height);
  let mass = 0;
  for (const [, x, y, length] of path.matchAll(/M(\d+),([\d.]+)h(\d+)/g)) {
    const row = height - 0.5 - Number(y);
    for (let n = 0; n < Number(length); n++) sites[mass++] = row * width + Number(x) + n;
  }
  return { width, height, sites, mass, isFinished: true };
}

/** How a finished pair travels with the page. */
export function runsOfPair(pair: GrownPair): string {
  return pair.map(runsPath).join(' ');
}

/** The pair that has travelled so; bare electrodes if none has. */
export function pairOfRuns(runs: string | undefined, values: GrowthValues): GrownPair {
  const bare = bareElectrodes(values);
  const [left, right] = runs?.split(' ') ?? [];
  return left && right ? [clusterOfRuns(left, bare[0]), clusterOfRuns(right, bare[1])] : bare;
}
