import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/components/plot/simplify.ts';

describe('simplifying a curve', () => {
  it('leaves two points of a straight line', () => {
    const straight = Array.from({ length: 50 }, (_, i) => [i, 3 * i - 7] as const);
    expect(simplify(straight, 0.1)).toEqual([
      [0, -7],
      [49, 140],
    ]);
  });

  it('keeps a corner', () => {
    const corner = [0, 1, 2, 3, 4].map((x) => [x, Math.abs(x - 2)] as const);
    expect(simplify(corner, 0.1)).toEqual([
      [0, 2],
      [2, 0],
      [4, 2],
    ]);
  });

  it('keeps one point and none as they are', () => {
    expect(simplify([[1, 2]], 1)).toEqual([[1, 2]]);
    expect(simplify([], 1)).toEqual([]);
  });

  it('moves a curve by no more than the tolerance', () => {
    const heights = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.double({ min: 0.01, max: 10, noNaN: true }), (ys, tolerance) => {
        const places = ys.map((y, x) => [x, y] as const);
        const kept = simplify(places, tolerance);
        expect(kept[0]).toEqual(places[0]);
        expect(kept.at(-1)).toEqual(places.at(-1));
        for (const [x, y] of places) {
          const next = kept.findIndex(([at]) => at >= x);
          const [[ax, ay], [bx, by]] = [
            kept[Math.max(next - 1, 0)] ?? [x, y],
            kept[next] ?? [x, y],
          ];
          const vertical =
            bx === ax ? Math.abs(y - by) : Math.abs(ay + ((by - ay) * (x - ax)) / (bx - ax) - y);
          const slope = bx === ax ? 0 : (by - ay) / (bx - ax);
          expect(vertical / Math.hypot(1, slope)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });
});
