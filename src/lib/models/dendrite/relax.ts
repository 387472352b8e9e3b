import { type Box, type Level, NEIGHBOURS, wrapRow } from './level.ts';

const { SW, S, SE, W, E, NW, N, NE } = NEIGHBOURS;

/**
 * Gauss–Seidel on the lattice itself, where all bonds are 1 and none is diagonal: the sites of one colour of a
 * chessboard, then those of the other. Only columns and rows of the box, which must not reach over an edge.
 *
 * @internal
 */
export function relaxLattice(level: Level, { left, right, bottom, top }: Box): void {
  const { stride, values, source, inverse } = level;
  for (let colour = 0; colour < 2; colour++) {
    for (let y = bottom; y <= top; y++) {
      const row = (y + 1) * stride + 1;
      for (let i = row + left + ((left + y + colour) & 1); i <= row + right; i += 2) {
        const beside = (values[i - 1] as number) + (values[i + 1] as number);
        const above = (values[i - stride] as number) + (values[i + stride] as number);
        values[i] = ((source[i] as number) + beside + above) * (inverse[i] as number);
      }
      wrapRow(values, level, y);
    }
  }
}

/**
 * What the lattice's equations lack at each site.
 *
 * @returns the sum of it without regard to sign
 * @internal
 */
export function findLatticeResidual(level: Level): number {
  const { width, height, stride, values, source, diagonal, residual } = level;
  let sum = 0;
  for (let y = 0; y < height; y++) {
    const row = (y + 1) * stride + 1;
    for (let i = row; i < row + width; i++) {
      const own = diagonal[i] as number;
      if (own === 0) continue;
      const beside = (values[i - 1] as number) + (values[i + 1] as number);
      const above = (values[i - stride] as number) + (values[i + stride] as number);
      const lack = (source[i] as number) + beside + above - own * (values[i] as number);
      residual[i] = lack;
      sum += Math.abs(lack);
    }
    wrapRow(residual, level, y);
  }
  return sum;
}

/** Σ bond · φ of the sites around one, but for that to the west. */
function pullAround(level: Level, i: number): number {
  const { stride, stencils, values } = level;
  const s = 9 * i;
  const [below, above] = [i - stride, i + stride];
  const low =
    (stencils[s + SW] as number) * (values[below - 1] as number) +
    (stencils[s + S] as number) * (values[below] as number) +
    (stencils[s + SE] as number) * (values[below + 1] as number);
  const high =
    (stencils[s + NW] as number) * (values[above - 1] as number) +
    (stencils[s + N] as number) * (values[above] as number) +
    (stencils[s + NE] as number) * (values[above + 1] as number);
  return (stencils[s + E] as number) * (values[i + 1] as number) + low + high;
}

/**
 * Gauss–Seidel on a coarser grid, site by site.
 *
 * @internal
 */
export function relaxCoarse(level: Level): void {
  const { width, height, stride, stencils, values, source, inverse } = level;
  for (let y = 0; y < height; y++) {
    const row = (y + 1) * stride + 1;
    for (let i = row; i < row + width; i++) {
      // Apart from the rest: each site waits for the one before it.
      const rest = ((source[i] as number) + pullAround(level, i)) * (inverse[i] as number);
      const west = (stencils[9 * i + W] as number) * (inverse[i] as number);
      values[i] = rest + west * (values[i - 1] as number);
    }
    wrapRow(values, level, y);
  }
}

/**
 * What the coarser grid's equations lack.
 *
 * @internal
 */
export function findCoarseResidual(level: Level): void {
  const { width, height, stride, stencils, values, source, residual } = level;
  for (let y = 0; y < height; y++) {
    const row = (y + 1) * stride + 1;
    for (let i = row; i < row + width; i++) {
      const west = (stencils[9 * i + W] as number) * (values[i - 1] as number);
      const own = (stencils[9 * i + NEIGHBOURS.HERE] as number) * (values[i] as number);
      residual[i] = (source[i] as number) + pullAround(level, i) + west - own;
    }
    wrapRow(residual, level, y);
  }
}
