import type { Cluster } from './dendrite/growth.ts';
import { requireWhole } from './domain.ts';

/** The metal within a distance of the first site, for distances 1, 2, … up to the radius of gyration. */
function massesWithin({ sites, mass, width }: Cluster): number[] {
  const [x0, y0] = [(sites[0] as number) % width, Math.floor((sites[0] as number) / width)];
  const squares = Array.from(sites.subarray(0, mass), (site) => {
    return ((site % width) - x0) ** 2 + (Math.floor(site / width) - y0) ** 2;
  });
  const gyration = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / mass);
  return Array.from({ length: Math.floor(gyration) }, (_, index) => {
    return squares.filter((square) => square <= (index + 1) ** 2).length;
  });
}

/** Of the straight line that fits best (least squares). */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x0, y0] = [mean(0), mean(1)];
  const product = points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return product / points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}

/** Nearer to the seed the lattice shows; farther than the radius of gyration the cluster still grows. */
const NEAREST_RADIUS = 4;

/**
 * Fractal dimension of a cluster grown from a point, by mass and radius.
 *
 * $$M(r) \propto r^D, \quad 4 \le r \le R_\mathrm{g}$$
 *
 * M(r) is the metal within r of the first site, R_g the radius of gyration about it; D by least squares in logarithms.
 *
 * @param cluster dimensionless, lengths in sites
 * @returns D, dimensionless
 * @validity Clusters of some hundred sites; one cluster scatters by about 0.1, so that several seeds are needed.
 * @throws {RangeError} for less than 100 sites
 * @source niemeyer1984
 * @example
 * massRadiusDimension({ width: 512, height: 1, sites: Int32Array.from({ length: 400 }, (_, n) => n), mass: 400 }) // 0.97
 */
export function massRadiusDimension(cluster: Cluster): number {
  requireWhole('number of sites', cluster.mass, { from: 100 });
  const points = massesWithin(cluster)
    .map((mass, index) => [Math.log(index + 1), Math.log(mass)] as const)
    .slice(NEAREST_RADIUS - 1);
  return slope(points);
}

/** Boxes of so many sites a side that hold metal. */
function filledBoxes({ sites, mass, width }: Cluster, side: number): number {
  const boxes = new Set<number>();
  for (let n = 0; n < mass; n++) {
    const site = sites[n] as number;
    boxes.add(
      Math.floor(Math.floor(site / width) / side) * width + Math.floor((site % width) / side),
    );
  }
  return boxes.size;
}

/**
 * Fractal dimension of any cluster, by counting boxes.
 *
 * $$N(s) \propto s^{-D}, \quad s = 1, 2, 4, \dots \le \tfrac{1}{8} \text{ of the lattice}$$
 *
 * N(s) is the number of boxes of s × s sites that hold metal; D by least squares in logarithms.
 *
 * @param cluster dimensionless, lengths in sites
 * @returns D, dimensionless
 * @validity A number for comparison: on lattices of a hundred sites it is crude, and it lies above that by mass and radius.
 * @throws {RangeError} for a cluster without sites, and for lattices under 16 sites wide
 * @source closed form: definition of the box-counting dimension
 * @example
 * boxDimension({ width: 64, height: 64, sites: Int32Array.from({ length: 4096 }, (_, n) => n), mass: 4096 }) // 2.000
 */
export function boxDimension(cluster: Cluster): number {
  requireWhole('number of sites', cluster.mass, { from: 1 });
  requireWhole('lattice width', cluster.width, { from: 16 });
  const points: (readonly [number, number])[] = [];
  for (let side = 1; side <= cluster.width / 8; side *= 2) {
    points.push([-Math.log(side), Math.log(filledBoxes(cluster, side))]);
  }
  return slope(points);
}

/**
 * How high the metal of a plate stands.
 *
 * $$h = \max_i y_i + 1$$
 *
 * @param cluster dimensionless, lengths in sites
 * @returns h in sites, dimensionless: 0 for the bare electrode
 * @validity Growth from the lower edge.
 * @throws never
 * @source closed form: definition
 * @example
 * clusterHeight({ width: 16, height: 16, sites: Int32Array.of(3, 19), mass: 2 }) // 2
 */
export function clusterHeight({ sites, mass, width }: Cluster): number {
  let highest = -1;
  for (let n = 0; n < mass; n++)
    highest = Math.max(highest, Math.floor((sites[n] as number) / width));
  return highest + 1;
}
