import { useRef } from 'preact/hooks';
import { fingerprint } from '../../../lib/figures/dendrite-growth/fingerprint.ts';
import type { GrownPair } from '../../../lib/figures/dendrite-growth/grown-pair.ts';
import { clusterHeight } from '../../../lib/models/dendrite-shape.ts';
import type { Growth } from './use-growth.ts';
import { useSight } from './use-sight.ts';

/** One press adds so many sites for each that the lattice is wide. */
const STEP_SHARE = 1 / 4;

function progressText(pair: GrownPair): string {
  if (pair.every(({ isFinished }) => isFinished)) {
    return `Done. Fingerprints of the clusters: ${pair.map(fingerprint).join(', ')}.`;
  }
  const [left, right] = pair.map((one) => `${one.mass} sites, ${clusterHeight(one)} high`);
  return `Left: ${left}. Right: ${right}.`;
}

function verb({ pair, isGrowing }: Growth): string {
  if (isGrowing) return 'Pause';
  if (pair.every(({ isFinished }) => isFinished)) return 'Grow anew';
  return pair.some(({ mass }) => mass > 0) ? 'Resume' : 'Grow';
}

/** Starts, pauses, steps and clears the growth, and says how far it is. */
export function GrowthBar({ growth }: { readonly growth: Growth }) {
  const { pair, isGrowing, grow, pause, step, clear } = growth;
  const bar = useRef<HTMLDivElement>(null);
  useSight(bar, isGrowing, grow, pause);
  const isFinished = pair.every((cluster) => cluster.isFinished);
  const steps = pair[0].width * STEP_SHARE;
  const share = pair.reduce((sum, one) => sum + clusterHeight(one) / one.height / 2, 0);
  return (
    <div class="figure-work" ref={bar}>
      <button type="button" onClick={isGrowing ? pause : grow}>
        {verb(growth)}
      </button>
      <button type="button" onClick={() => step(steps)} disabled={isGrowing || isFinished}>
        {steps} sites more
      </button>
      <button type="button" onClick={clear}>
        Clear
      </button>
      <progress aria-label="How far the metal has come" value={share.toFixed(3)} />
      <span class="figure-work-text">{progressText(pair)}</span>
    </div>
  );
}
