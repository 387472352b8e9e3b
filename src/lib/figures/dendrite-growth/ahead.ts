import { defaultState, valuesOf } from '../parameters.ts';
import { createGrower, growOn, report } from './grower.ts';
import { bareElectrodes, type GrownPair, withSites } from './grown-pair.ts';
import { type GrowthValues, parameters, settingsOf } from './parameters.ts';
import { runsOfPair } from './runs.ts';

/** Both clusters, grown to the end: a second of work, or many on a large lattice. */
export function grownPair(values: GrowthValues): GrownPair {
  const grower = createGrower(settingsOf(values));
  growOn(grower, Number.POSITIVE_INFINITY, () => false);
  return withSites(bareElectrodes(values), report(grower));
}

/** The figure's first state, for the page to carry: no reader waits for it, with scripts or without. */
export function grownAhead(): string {
  return runsOfPair(grownPair(valuesOf(parameters, defaultState(parameters))));
}
