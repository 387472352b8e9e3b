import type { GrowthSettings } from '../../models/dendrite.ts';
import type { GrownSites } from './grower.ts';
import type { Pair } from './parameters.ts';

/** What the page asks of the worker: begin from bare electrodes, then grow, pause, or add so many sites. */
export type GrowthOrder =
  | { readonly order: 'begin'; readonly settings: Pair<GrowthSettings> }
  | { readonly order: 'grow' }
  | { readonly order: 'pause' }
  | { readonly order: 'step'; readonly steps: number };

/** What the worker answers, now and then while it grows and whenever it comes to rest. */
export interface GrowthReport {
  readonly parts: Pair<GrownSites>;
  readonly isGrowing: boolean;
}
