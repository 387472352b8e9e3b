import {
  createGrowth,
  type Growth,
  type GrowthSettings,
  growSteps,
} from '../../models/dendrite.ts';
import type { Pair } from './parameters.ts';

/** Clusters that grow side by side, step by step. */
export interface Grower {
  readonly growths: Pair<Growth>;
  /** Sites of each that were reported before. */
  readonly reported: [number, number];
}

/** The sites that came since the last report. */
export interface GrownSites {
  readonly sites: Int32Array;
  readonly isFinished: boolean;
}

export function createGrower([bare, tamed]: Pair<GrowthSettings>): Grower {
  return { growths: [createGrowth(bare), createGrowth(tamed)], reported: [0, 0] };
}

export function isGrown({ growths }: Grower): boolean {
  return growths.every(({ isFinished }) => isFinished);
}

/** Adds so many sites to each cluster, as long as they are not finished and it is not time to stop. */
export function growOn(grower: Grower, steps: number, isTime: () => boolean): void {
  for (let step = 0; step < steps && !isGrown(grower) && !isTime(); step++) {
    for (const growth of grower.growths) growSteps(growth, 1);
  }
}

/** What is new of each cluster; each site is reported once. */
export function report(grower: Grower): Pair<GrownSites> {
  const part = (index: 0 | 1): GrownSites => {
    const { sites, mass, isFinished } = grower.growths[index];
    const fresh = sites.slice(grower.reported[index], mass);
    grower.reported[index] = mass;
    return { sites: fresh, isFinished };
  };
  return [part(0), part(1)];
}
