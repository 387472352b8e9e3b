import {
  type Box,
  columnOf,
  forEachSite,
  type Level,
  NEIGHBOURS,
  placeOf,
  rowOf,
  widened,
} from './level.ts';

const { SW, S, SE, W, HERE, E, NW, N, NE } = NEIGHBOURS;

/** A site between two coarse ones follows each of them as it would if the field were even in the direction across. */
const BETWEEN = [
  { at: E, toward: [SW, W, NW], across: [S, N] },
  { at: W, toward: [SE, E, NE], across: [S, N] },
  { at: N, toward: [SW, S, SE], across: [W, E] },
  { at: S, toward: [NW, N, NE], across: [W, E] },
] as const;

/** A site between four follows each of them directly, and through the sites between. */
const CORNERS = [
  { at: NE, toward: SW, by: [W, S], known: [N, E] },
  { at: NW, toward: SE, by: [E, S], known: [N, W] },
  { at: SE, toward: NW, by: [W, N], known: [S, E] },
  { at: SW, toward: NE, by: [E, N], known: [S, W] },
] as const;

/** How much of a coarse site's value the fine sites around it take over: as the equations there would have it. */
function setShares(fine: Level, coarse: Level, x: number, y: number): void {
  const { stencils, inverse } = fine;
  const { shares } = coarse;
  const first = 9 * placeOf(coarse, x, y);
  const siteOf = (near: number) => placeOf(fine, 2 * x + columnOf(near), 2 * y + rowOf(near));
  const share = (near: number) => shares[first + near] as number;
  shares.fill(0, first, first + 9);
  if (inverse[siteOf(HERE)] === 0) return;
  shares[first + HERE] = 1;
  for (const { at, toward, across } of BETWEEN) {
    const site = siteOf(at);
    if (inverse[site] === 0) continue;
    const entry = (near: number) => stencils[9 * site + near] as number;
    const pull = entry(toward[0]) + entry(toward[1]) + entry(toward[2]);
    shares[first + at] = pull / (entry(HERE) - entry(across[0]) - entry(across[1]));
  }
  for (const { at, toward, by, known } of CORNERS) {
    const site = siteOf(at);
    const entry = (near: number) => stencils[9 * site + near] as number;
    const pull = entry(toward) + entry(by[0]) * share(known[0]) + entry(by[1]) * share(known[1]);
    shares[first + at] = pull * (inverse[site] as number);
  }
}

/** Five columns and rows of fine sites around a coarse one. */
const patch = new Float64Array(25);

/** What the fine equations give on the patch if the coarse site has the value 1 and all others 0. */
function fillPatch(fine: Level, coarse: Level, x: number, y: number): void {
  const first = 9 * placeOf(coarse, x, y);
  patch.fill(0);
  for (let near = 0; near < 9; near++) {
    const share = coarse.shares[first + near] as number;
    if (share === 0) continue;
    const site = 9 * placeOf(fine, 2 * x + columnOf(near), 2 * y + rowOf(near));
    const middle = 5 * (rowOf(near) + 2) + columnOf(near) + 2;
    for (let next = 0; next < 9; next++) {
      const entry = fine.stencils[site + next] as number;
      const spot = middle + 5 * rowOf(next) + columnOf(next);
      patch[spot] = (patch[spot] as number) + (next === HERE ? share : -share) * entry;
    }
  }
}

/** The patch as the coarse site in one of the nine places sees it. */
function seenFrom(coarse: Level, place: number, from: number): number {
  const [columns, rows] = [columnOf(from), rowOf(from)];
  let sum = 0;
  for (let near = 0; near < 9; near++) {
    const x = 2 * columns + columnOf(near) + 2;
    const y = 2 * rows + rowOf(near) + 2;
    if (x < 0 || x > 4 || y < 0 || y > 4) continue;
    sum += (coarse.shares[9 * place + near] as number) * (patch[5 * y + x] as number);
  }
  return sum;
}

function setEquation(fine: Level, coarse: Level, x: number, y: number): void {
  const place = placeOf(coarse, x, y);
  fillPatch(fine, coarse, x, y);
  for (let near = 0; near < 9; near++) {
    const seen = seenFrom(coarse, placeOf(coarse, x + columnOf(near), y + rowOf(near)), near);
    coarse.stencils[9 * place + near] = near === HERE ? seen : -seen;
  }
  const diagonal = coarse.stencils[9 * place + HERE] as number;
  coarse.inverse[place] = diagonal === 0 ? 0 : 1 / diagonal;
}

/**
 * Makes the equations of the coarser grid, which has every other site, from those of the finer one where these changed.
 * What a fine site takes over from the coarse ones follows from its own equation (Dendy's black-box multigrid), so no
 * value passes through a branch of metal, however thin.
 *
 * @returns where the coarser equations changed
 * @internal
 */
export function coarsen(fine: Level, coarse: Level, changed: Box): Box {
  const near: Box = {
    left: Math.ceil((changed.left - 1) / 2),
    right: Math.floor((changed.right + 1) / 2),
    bottom: Math.ceil((changed.bottom - 1) / 2),
    top: Math.floor((changed.top + 1) / 2),
  };
  const box = widened(near, 1);
  forEachSite(coarse, near, (x, y) => setShares(fine, coarse, x, y));
  forEachSite(coarse, box, (x, y) => setEquation(fine, coarse, x, y));
  return box;
}
