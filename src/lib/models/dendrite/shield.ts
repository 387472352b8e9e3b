import { KINDS, kindAt, type Lattice } from './lattice.ts';

/** The shield feels how the surface is curved from the metal within so many sites. */
export const SHIELD_RADIUS = 4;

const steps: (readonly [x: number, y: number])[] = [];
for (let y = -SHIELD_RADIUS; y <= SHIELD_RADIUS; y++) {
  for (let x = -SHIELD_RADIUS; x <= SHIELD_RADIUS; x++)
    if (x * x + y * y <= SHIELD_RADIUS ** 2) steps.push([x, y]);
}

/** The metal in the disc around a site on a flat surface. */
const FLAT = steps.filter(([, y]) => y < 0).length;

/**
 * How many metal sites there are in the disc around each site.
 *
 * @internal
 */
export function countAround(lattice: Lattice): Uint8Array {
  const { width, height } = lattice;
  return Uint8Array.from({ length: width * height }, (_, site) => {
    const [x, y] = [site % width, Math.floor(site / width)];
    return steps.filter(([dx, dy]) => kindAt(lattice, x + dx, y + dy) === KINDS.metal).length;
  });
}

/**
 * Counts a new metal site in.
 *
 * @internal
 */
export function addAround(
  { width, height }: Lattice,
  around: Uint8Array,
  x: number,
  y: number,
): void {
  for (const [dx, dy] of steps) {
    if (y + dy < 0 || y + dy >= height) continue;
    const site = (y + dy) * width + ((x + dx + width) % width);
    around[site] = (around[site] as number) + 1;
  }
}

/**
 * The share of the surface that the shield leaves open, (1 − θc)⁴: all of it where the surface is flat or hollow
 * (c = 0), next to nothing on a lone tip (c near 1). The power makes the difference plain; it is a choice.
 *
 * @internal
 */
export function openShare(strength: number, metalAround: number): number {
  const reached = 1 - strength * Math.max(0, 1 - metalAround / FLAT);
  const squared = reached * reached;
  return squared * squared;
}
