import {
  createGrower,
  type Grower,
  growOn,
  isGrown,
  report,
} from '../../../lib/figures/dendrite-growth/grower.ts';
import type { GrowthOrder, GrowthReport } from '../../../lib/figures/dendrite-growth/messages.ts';

/** So often the page hears of growth; in between the worker listens. */
const REPORT_MS = 160;

let grower: Grower | undefined;
let isGrowing = false;

function tell(): void {
  if (!grower) return;
  const message: GrowthReport = { parts: report(grower), isGrowing };
  postMessage(message, { transfer: message.parts.map(({ sites }) => sites.buffer) });
}

function grow(): void {
  if (!grower || !isGrowing) return;
  const end = performance.now() + REPORT_MS;
  growOn(grower, Number.POSITIVE_INFINITY, () => performance.now() >= end);
  isGrowing = !isGrown(grower);
  tell();
  // Not at once: a pause that has come in is heard first.
  setTimeout(grow);
}

function rest(steps: number): void {
  isGrowing = false;
  if (grower) growOn(grower, steps, () => false);
  tell();
}

addEventListener('message', ({ data }: MessageEvent<GrowthOrder>) => {
  if (data.order === 'begin') grower = createGrower(data.settings);
  else if (data.order === 'step') rest(data.steps);
  else if (data.order === 'pause') rest(0);
  else if (!isGrowing) {
    isGrowing = true;
    grow();
  }
});
