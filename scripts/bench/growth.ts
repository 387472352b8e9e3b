import { attach } from '../../src/lib/models/dendrite/attach.ts';
import { chooseSite } from '../../src/lib/models/dendrite/choose.ts';
import { settleField, settleNear, totalFlux } from '../../src/lib/models/dendrite/field.ts';
import { wholeOf } from '../../src/lib/models/dendrite/level.ts';
import { findLatticeResidual, relaxLattice } from '../../src/lib/models/dendrite/relax.ts';
import { createGrowth, type Growth, growSteps } from '../../src/lib/models/dendrite.ts';
import type { Measurement } from './measurement.ts';

const STEPS = 200;

function grown(size: number, sites: number): Growth {
  const lattice = { geometry: 'plate', width: size, height: size } as const;
  return growSteps(createGrowth({ ...lattice, exponent: 1, seed: 1 }), sites);
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A cluster of a given age on the large lattice, which a worker grows. */
function growthRate(): Measurement {
  const growth = grown(256, 600);
  const perStep = millisecondsOf(() => growSteps(growth, STEPS)) / STEPS;
  return {
    name: 'model dendrite, one site more on 256 × 256',
    value: perStep,
    unit: 'ms',
    budget: 16,
    note: `${(1000 / perStep).toFixed(0)} steps per second`,
  };
}

/** Adds a site and makes the field as accurate as the tolerance asks, in one way or the other. */
function stepTime(start: Growth, settle: (growth: Growth, site: number) => void): number {
  const growth = structuredClone(start);
  const site = chooseSite(growth);
  attach(growth, site);
  return millisecondsOf(() => settle(growth, site));
}

function relaxWhole(growth: Growth): void {
  const [level] = growth.levels;
  while (findLatticeResidual(level) > growth.settings.tolerance * totalFlux(growth)) {
    relaxLattice(level, wholeOf(level));
  }
}

function relaxAnew(growth: Growth): void {
  growth.levels[0].values.fill(0);
  relaxWhole(growth);
}

function multigrid(growth: Growth, site: number): void {
  settleNear(growth, site % growth.width, Math.floor(site / growth.width));
  settleField(growth);
}

/** What warm start and multigrid bought: the same step to the same tolerance by relaxation alone. */
function ratios(): Measurement[] {
  const growth = grown(128, 600);
  const mean = (settle: (growth: Growth, site: number) => void, runs: number) => {
    let sum = 0;
    for (let run = 0; run < runs; run++) sum += stepTime(growth, settle);
    return sum / runs;
  };
  const best = mean(multigrid, 40);
  const gain = (name: string, other: number): Measurement => ({
    name: `field on 128 × 128, ${name} over multigrid from the last field`,
    value: other / best,
    unit: 'times',
    note: `${other.toFixed(1)} against ${best.toFixed(2)} ms`,
  });
  return [
    gain('relaxation from scratch', mean(relaxAnew, 1)),
    gain('relaxation from the last field', mean(relaxWhole, 4)),
  ];
}

export function measureGrowth(): Measurement[] {
  return [growthRate(), ...ratios()];
}
