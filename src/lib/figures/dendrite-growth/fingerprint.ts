import type { Cluster } from '../../models/dendrite.ts';

/** Eight signs that differ for clusters that differ in any site: FNV-1a over the sites in the lattice's order. */
export function fingerprint({ sites, mass }: Cluster): string {
  let hash = 0x811c9dc5;
  for (const site of sites.slice(0, mass).sort()) {
    hash = Math.imul(hash ^ (site & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (site >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
