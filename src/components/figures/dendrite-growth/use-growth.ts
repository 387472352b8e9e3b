import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  bareElectrodes,
  type GrownPair,
  withSites,
} from '../../../lib/figures/dendrite-growth/grown-pair.ts';
import type { GrowthOrder, GrowthReport } from '../../../lib/figures/dendrite-growth/messages.ts';
import { type GrowthValues, settingsOf } from '../../../lib/figures/dendrite-growth/parameters.ts';
import { pairOfRuns } from '../../../lib/figures/dendrite-growth/runs.ts';

/** A slider in motion begins nothing. */
const REST_MS = 400;

interface Growing {
  /** As far as the clusters have grown. */
  readonly pair: GrownPair;
  /** As far as they are drawn: readers who want less motion see them when they are at rest. */
  readonly drawn: GrownPair;
  readonly isGrowing: boolean;
}

/** The clusters, and what the bar can ask for. */
export interface Growth extends Growing {
  readonly grow: () => void;
  readonly pause: () => void;
  readonly step: (steps: number) => void;
  readonly clear: () => void;
}

function atRest(pair: GrownPair): Growing {
  return { pair, drawn: pair, isGrowing: false };
}

function afterReport(before: Growing, { parts, isGrowing }: GrowthReport): Growing {
  const pair = withSites(before.pair, parts);
  const isStill = isGrowing && matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { pair, drawn: isStill ? before.drawn : pair, isGrowing };
}

/** A worker with its clusters; it begins from bare electrodes. */
function startWorker(values: GrowthValues, show: (growing: Growing) => void): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let growing = atRest(bareElectrodes(values));
  worker.onmessage = ({ data }: MessageEvent<GrowthReport>) => {
    growing = afterReport(growing, data);
    show(growing);
  };
  const begin: GrowthOrder = { order: 'begin', settings: settingsOf(values) };
  worker.postMessage(begin);
  return worker;
}

/**
 * Clusters that grow in a worker. Other values end it, and after a rest a new one grows the new clusters; leaving the
 * page ends it too. The clusters of the page's defaults come grown.
 */
export function useGrowth(values: GrowthValues, start: string | undefined): Growth {
  const key = Object.values(values).join();
  const first = useRef({ key, growing: atRest(pairOfRuns(start, values)) }).current;
  const fresh = useMemo(
    () => (key === first.key ? first.growing : atRest(bareElectrodes(values))),
    [key],
  );
  const [known, setKnown] = useState(first);
  const worker = useRef<Worker>();
  const show = (growing: Growing) => setKnown({ key, growing });
  const growing = known.key === key ? known.growing : fresh;

  const end = () => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  const ask = (message: GrowthOrder) => {
    worker.current ??= startWorker(values, show);
    worker.current.postMessage(message);
  };
  useEffect(() => {
    show(fresh);
    const wait = fresh === first.growing ? undefined : setTimeout(ask, REST_MS, { order: 'grow' });
    return () => {
      clearTimeout(wait);
      end();
    };
  }, [key]);

  return {
    ...growing,
    grow: () => {
      if (growing.pair.every(({ isFinished }) => isFinished)) end();
      ask({ order: 'grow' });
    },
    pause: () => ask({ order: 'pause' }),
    step: (steps) => ask({ order: 'step', steps }),
    clear: () => {
      end();
      show(atRest(bareElectrodes(values)));
    },
  };
}
