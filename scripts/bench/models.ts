import { catalogue } from '../../src/lib/catalogue/catalogue.ts';
import type { Model } from '../../src/lib/catalogue/model.ts';
import { advanceTransport, createTransport } from '../../src/lib/models/binary-transport.ts';
import type { Measurement } from './measurement.ts';

/** Milliseconds of processor time for which each function is run, after a third of it to warm up. */
const SPAN = 60;

/**
 * Every function of the catalogue at its defaults, a microsecond or two of which is the catalogue's own share, and the
 * solver over a whole plot.
 */
export function measureModels(): Measurement[] {
  return [...[...catalogue].map(([id, model]) => throughput(id, model)), transportOfAPlot()];
}

function throughput(id: string, { run }: Model): Measurement {
  const milliseconds = meanTime(() => run({}), SPAN);
  return { name: `model ${id}`, value: Math.round(1000 / milliseconds), unit: 'a second' };
}

const electrolyte = { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 };
/** A tenth above the limiting current density of 1 mm: the salt takes long to run out. */
const cell = { electrolyte, distance: 1e-3, currentDensity: 106 };

/** From the moment when the current is switched on until the salt has run out. */
function transportOfAPlot(): Measurement {
  const value = meanTime(() => advanceTransport(createTransport(cell, 200), 3600), 10 * SPAN);
  return { name: 'model binary-transport, a full plot of 200 nodes', value, unit: 'ms', budget: 4 };
}

function meanTime(work: () => void, span: number): number {
  repeat(work, span / 3);
  const { runs, elapsed } = repeat(work, span);
  return elapsed / runs;
}

/** By the processor's time, which other work on the machine does not stretch; in blocks, so that the clock does not count. */
function repeat(work: () => void, milliseconds: number): { runs: number; elapsed: number } {
  const start = process.cpuUsage().user;
  let [runs, elapsed, block] = [0, 0, 1];
  while (elapsed < milliseconds) {
    for (let i = 0; i < block; i++) work();
    runs += block;
    elapsed = (process.cpuUsage().user - start) / 1000;
    if (elapsed < milliseconds / 10) block *= 2;
  }
  return { runs, elapsed };
}
