import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxDimension,
  clusterHeight,
  massRadiusDimension,
} from '../../../src/lib/models/dendrite-shape.ts';

/** All sites of a square for which something holds, the one in the middle first. */
function clusterWhere(size: number, holds: (x: number, y: number) => boolean) {
  const all = Array.from({ length: size * size }, (_, site) => site);
  const middle = (size / 2) * size + size / 2;
  const sites = all.filter((site) => holds(site % size, Math.floor(site / size)));
  const ordered = sites.includes(middle) ? [middle, ...sites.filter((s) => s !== middle)] : sites;
  return { width: size, height: size, sites: Int32Array.from(ordered), mass: ordered.length };
}

describe('the dimension by counting boxes', () => {
  it('is 2 for a plane, 1 for a line and 0 for a point', () => {
    expect(boxDimension(clusterWhere(64, () => true))).toBeCloseTo(2, 12);
    expect(boxDimension(clusterWhere(64, (_, y) => y === 0))).toBeCloseTo(1, 12);
    expect(boxDimension(clusterWhere(64, (x, y) => x + y === 0))).toBeCloseTo(0, 12);
  });

  it('is log 3/log 2 for Sierpiński’s triangle, which is Pascal’s modulo 2', () => {
    expect(boxDimension(clusterWhere(64, (x, y) => (x & y) === 0))).toBeCloseTo(Math.log2(3), 12);
  });

  it('is 2 for a plane that is higher than wide', () => {
    const sites = Int32Array.from({ length: 16 * 64 }, (_, site) => site);
    expect(boxDimension({ width: 16, height: 64, sites, mass: 1024 })).toBeCloseTo(2, 12);
  });

  it('needs metal, and room for boxes', () => {
    const bare = { ...clusterWhere(64, () => true), mass: 0 };
    expect(() => boxDimension(bare)).toThrow(
      new RangeError('number of sites: expected a whole number from 1, got 0'),
    );
    expect(() => boxDimension({ ...bare, width: 8, mass: 1 })).toThrow(
      new RangeError('lattice width: expected a whole number from 16, got 8'),
    );
  });
});

describe('the dimension by mass and radius', () => {
  it('is 2 for a disc and 1 for a line through the seed', () => {
    const disc = clusterWhere(128, (x, y) => (x - 64) ** 2 + (y - 64) ** 2 <= 50 ** 2);
    expect(massRadiusDimension(disc)).toBeCloseTo(2, 1);
    const line = clusterWhere(256, (_, y) => y === 128);
    expect(massRadiusDimension(line)).toBeCloseTo(1, 1);
  });

  it('ends at the radius of gyration', () => {
    // A line from −49 to 65 and a site at (1, 2): the squares add to 134 095, Rg = √(134 095/116) = 33.9999, and
    // M(r) = 2r + 2. The slope of ln M over ln r for r = 4 … 33 is by Python's statistics.linear_regression.
    const line = Array.from({ length: 65 + 49 + 1 }, (_, n) => n - 49).filter((x) => x !== 0);
    const sites = [0, ...line, 2 * 256 + 1].map((step) => 8 * 256 + 128 + step);
    const cluster = { width: 256, height: 16, sites: Int32Array.from(sites), mass: sites.length };
    expect(massRadiusDimension(cluster)).toBeCloseTo(0.9208737288576212, 12);
  });

  it('needs some hundred sites', () => {
    const few = { ...clusterWhere(64, () => true), mass: 99 };
    expect(() => massRadiusDimension(few)).toThrow(
      new RangeError('number of sites: expected a whole number from 100, got 99'),
    );
  });
});

describe('the height', () => {
  it('is that of the highest site, and nothing on the bare electrode', () => {
    expect(clusterHeight({ width: 8, height: 8, sites: Int32Array.of(0, 8, 9), mass: 3 })).toBe(2);
    expect(clusterHeight({ width: 8, height: 8, sites: Int32Array.of(63), mass: 0 })).toBe(0);
    expect(clusterHeight({ width: 8, height: 8, sites: Int32Array.of(17, 1), mass: 2 })).toBe(3);
  });
});

describe('any metal', () => {
  /** Sites of a square of 32, in any order, the first 100 or more. */
  const anyCluster = fc
    .shuffledSubarray(
      Array.from({ length: 32 * 32 }, (_, site) => site),
      { minLength: 100 },
    )
    .map((sites) => ({ width: 32, height: 32, sites: Int32Array.from(sites), mass: sites.length }));

  it('is of a dimension from 0 to 2 and no higher than its lattice, whatever the order of its sites', () => {
    fc.assert(
      fc.property(anyCluster, (cluster) => {
        expect(boxDimension(cluster)).toBeGreaterThan(0);
        expect(boxDimension(cluster)).toBeLessThan(2 + 1e-9);
        const turned = { ...cluster, sites: cluster.sites.slice().reverse() };
        expect(boxDimension(turned)).toBe(boxDimension(cluster));
        expect(clusterHeight(turned)).toBe(clusterHeight(cluster));
        expect(clusterHeight(cluster)).toBeLessThanOrEqual(32);
      }),
      { numRuns: 30 },
    );
  });

  it('has the same dimension by mass and radius where it is moved', () => {
    fc.assert(
      fc.property(anyCluster, fc.nat(20), fc.nat(20), (cluster, right, up) => {
        const moved = cluster.sites.map(
          (site) => (Math.floor(site / 32) + up) * 64 + (site % 32) + right,
        );
        const there = { width: 64, height: 64, sites: moved, mass: cluster.mass };
        expect(massRadiusDimension(there)).toBeCloseTo(massRadiusDimension(cluster), 9);
      }),
      { numRuns: 30 },
    );
  });
});
