import { advanceTransport, createTransport } from '../../src/lib/models/binary-transport.ts';
import { sandTime } from '../../src/lib/models/sand.ts';
import { primaryAmplification } from '../../src/lib/models/tip.ts';
import type { Measurement } from './measurement.ts';

const electrolyte = { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 };
const cell = { electrolyte, distance: 1e-3, currentDensity: 10 };

/** What the figures compute in a frame or at a change of a control. */
export function measureModels(): Measurement[] {
  return [
    timed('binary-transport, 60 s of a cell with 200 nodes', () =>
      advanceTransport(createTransport(cell, 200), 60),
    ),
    timed('sand, 200 times to depletion', () => {
      for (let point = 1; point <= 200; point++) sandTime(electrolyte, point);
    }),
    timed('tip, 200 amplifications', () => {
      for (let point = 1; point <= 200; point++) primaryAmplification(1 + point / 10);
    }),
  ];
}

/** The mean over half a second, after a tenth of it to warm up. */
function timed(name: string, work: () => void): Measurement {
  repeat(work, 50);
  const { runs, elapsed } = repeat(work, 500);
  return { name: `model ${name}`, value: elapsed / runs, unit: 'ms', budget: 16 };
}

function repeat(work: () => void, milliseconds: number): { runs: number; elapsed: number } {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    work();
    runs++;
    elapsed = performance.now() - start;
  }
  return { runs, elapsed };
}
