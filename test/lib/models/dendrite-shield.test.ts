import { describe, expect, it } from 'vitest';
import { createLattice, KINDS } from '../../../src/lib/models/dendrite/lattice.ts';
import {
  addAround,
  countAround,
  openShare,
  SHIELD_RADIUS,
} from '../../../src/lib/models/dendrite/shield.ts';

/** A point's lattice holds no metal of its own. */
function lone(x: number, y: number) {
  const lattice = createLattice('point', 32, 24);
  lattice.kinds[y * 32 + x] = KINDS.metal;
  return lattice;
}

/** The sites that count a lone metal site, as steps from it. */
function counting(around: Uint8Array, x: number, y: number): [number, number][] {
  return [...around].flatMap((count, site) =>
    count === 0 ? [] : [[(site % 32) - x, Math.floor(site / 32) - y] as [number, number]],
  );
}

describe('the metal that a shield feels', () => {
  const around = countAround(lone(14, 11));

  it('lies in a disc of radius 4, which holds 49 sites by Gauss’s count', () => {
    const steps = counting(around, 14, 11);
    expect(SHIELD_RADIUS).toBe(4);
    expect(steps).toHaveLength(49);
    expect(Math.max(...steps.map(([x, y]) => Math.hypot(x, y)))).toBe(4);
    for (const end of [
      [4, 0],
      [-4, 0],
      [0, 4],
      [0, -4],
    ]) {
      expect(steps).toContainEqual(end);
    }
  });

  it('is the same whether it was counted at once or site by site', () => {
    const added = new Uint8Array(32 * 24);
    addAround(lone(14, 11), added, 14, 11);
    expect(added).toEqual(around);
    const atCorner = new Uint8Array(32 * 24);
    addAround(lone(1, 1), atCorner, 1, 1);
    expect(atCorner).toEqual(countAround(lone(1, 1)));
  });
});

describe('the share of the surface that a shield leaves open', () => {
  it('is all of it where the 20 sites of half a disc are metal, or more', () => {
    expect(openShare(1, 20)).toBe(1);
    expect(openShare(1, 27)).toBe(1);
    expect(openShare(0, 3)).toBe(1);
  });

  it('is (1 − θc)⁴ with c = 1 − n/20 above that', () => {
    expect(openShare(1, 19)).toBeCloseTo(0.95 ** 4, 12);
    expect(openShare(0.5, 10)).toBeCloseTo(0.75 ** 4, 12);
    expect(openShare(1, 0)).toBe(0);
  });
});
