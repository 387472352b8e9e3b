import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePath } from '../../../src/components/plot/relative-path.ts';

/** Where a path made of one M and one l goes, by the rules of SVG. */
function walked(path: string): number[][] {
  const [start = [], ...steps] = [...path.matchAll(/(-?\d+),(-?\d+)/g)].map((pair) =>
    pair.slice(1).map(Number),
  );
  let at = start;
  return [start, ...steps.map((step) => (at = at.map((value, axis) => value + (step[axis] ?? 0))))];
}

describe('the path through places', () => {
  it('says each step from the place before', () => {
    const places = [
      [10, 20],
      [30, 15],
      [30, 400],
    ] as const;
    expect(relativePath(places)).toBe('M10,20l20,-5 0,385');
  });

  it('says the places of a cubic curve from where the one before ended', () => {
    const places = [
      [10, 10],
      [12, 10],
      [18, 14],
      [20, 20],
      [22, 26],
      [28, 30],
      [30, 30],
    ] as const;
    expect(relativePath(places, 'c')).toBe('M10,10c2,0 8,4 10,10 2,6 8,10 10,10');
  });

  it('closes a single place, and is empty for none', () => {
    expect(relativePath([[1, 2]])).toBe('M1,2Z');
    expect(relativePath([])).toBe('');
  });

  it('goes through every place rounded, without adding up what was rounded off', () => {
    const value = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2 }), (places) => {
        // Adding zero makes the minus of a rounded −0.3 go away.
        const rounded = places.map((place) => place.map((length) => Math.round(length) + 0));
        expect(walked(relativePath(places))).toEqual(rounded);
      }),
    );
  });
});
