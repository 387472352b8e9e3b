import { coarsen } from './coarsen.ts';
import { type Box, createLevel, type Level, wholeOf } from './level.ts';
import { findCoarseResidual, relaxCoarse, relaxLattice } from './relax.ts';
import { prolong, restrict } from './transfer.ts';

/** The lattice itself, then ever coarser grids. */
export type Levels = readonly [Level, ...Level[]];

/** On a smaller grid the sites around a coarse one would meet themselves around the edge. */
const SMALLEST = 8;
const SWEEPS = 2;
/** So many sweeps solve the coarsest grid. */
const COARSEST_SWEEPS = 16;

/**
 * Empty grids; the lattice's equations are the caller's to set.
 *
 * @internal
 */
export function createLevels(width: number, height: number): Levels {
  const levels: [Level, ...Level[]] = [createLevel(width, height, false)];
  let [w, h] = [width, height];
  while (w >= SMALLEST && h >= SMALLEST && w % 2 === 0) {
    [w, h] = [w / 2, Math.ceil(h / 2)];
    levels.push(createLevel(w, h, true));
  }
  return levels;
}

/**
 * Carries a change of the lattice's equations to all coarser grids.
 *
 * @internal
 */
export function updateLevels(levels: Levels, changed: Box): void {
  let box = changed;
  for (let l = 1; l < levels.length; l++) {
    box = coarsen(levels[l - 1] as Level, levels[l] as Level, box);
  }
}

/** What a coarse grid makes of the task in its `source`. */
function solveCoarse(levels: Levels, l: number): void {
  const level = levels[l] as Level;
  const coarser = levels[l + 1];
  if (!coarser) {
    for (let sweep = 0; sweep < COARSEST_SWEEPS; sweep++) relaxCoarse(level);
    return;
  }
  relaxCoarse(level);
  findCoarseResidual(level);
  restrict(level, coarser);
  solveCoarse(levels, l + 1);
  prolong(coarser, level);
  for (let sweep = 0; sweep < SWEEPS; sweep++) relaxCoarse(level);
}

/**
 * One V-cycle. It takes the lattice's residual as found by `findLatticeResidual`, with no sweep on the way down.
 *
 * @internal
 */
export function vCycle(levels: Levels): void {
  const [lattice, coarser] = levels;
  if (coarser) {
    restrict(lattice, coarser);
    solveCoarse(levels, 1);
    prolong(coarser, lattice);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) relaxLattice(lattice, wholeOf(lattice));
}
