import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parabolicThickness } from '../../../src/lib/models/sei-growth.ts';
import { renewedInterphase } from '../../../src/lib/models/sei-renewal.ts';

const shares = fc.double({ min: 0, max: 1, noNaN: true });
const counts = fc.integer({ min: 1, max: 60 });
const growth = { growthConstant: 5e-23, cycleTime: 1e4 };

/** Follows the area of each age through all cycles. */
function byAges(share: number, cycles: number) {
  const layer = (age: number) => Math.sqrt(age);
  let ages = [1];
  let formed = 0;
  for (let cycle = 1; cycle <= cycles; cycle++) {
    if (cycle > 1) ages = [share, ...ages.map((area) => (1 - share) * area)];
    formed += ages.reduce((sum, area, age) => sum + area * (layer(age + 1) - layer(age)), 0);
  }
  const thickness = ages.reduce((sum, area, age) => sum + area * layer(age + 1), 0);
  return { thickness, formed };
}

describe('an interphase that breaks in every cycle', () => {
  // Areas by age, by an independent script
  it.each([
    [
      { growthConstant: 5e-23, baredShare: 0.1, cycleTime: 1e4 },
      50,
      2.853128937e-9,
      1.5610704014e-8,
    ],
    [{ growthConstant: 0.5, baredShare: 0.25, cycleTime: 1 }, 10, 1.8164999047, 5.3569496604],
  ])('%j after %d cycles', (interphase, cycles, thickness, formed) => {
    const found = renewedInterphase(interphase, cycles);
    expect(found.thickness / thickness).toBeCloseTo(1, 8);
    expect(found.formed / formed).toBeCloseTo(1, 8);
  });

  it('agrees with following the area of each age', () => {
    const unit = { growthConstant: 0.5, cycleTime: 1 };
    fc.assert(
      fc.property(shares, counts, (baredShare, cycles) => {
        const found = renewedInterphase({ ...unit, baredShare }, cycles);
        const expected = byAges(baredShare, cycles);
        expect(found.thickness).toBeCloseTo(expected.thickness, 9);
        expect(found.formed).toBeCloseTo(expected.formed, 9);
      }),
    );
  });

  it('is the parabolic one if nothing breaks', () => {
    const whole = renewedInterphase({ ...growth, baredShare: 0 }, 100);
    expect(whole.thickness / parabolicThickness(0, 5e-23, 1e6)).toBeCloseTo(1, 12);
    expect(whole.formed).toBe(whole.thickness);
  });

  it('forms anew in each cycle if all of it breaks', () => {
    const bare = renewedInterphase({ ...growth, baredShare: 1 }, 100);
    const once = parabolicThickness(0, 5e-23, 1e4);
    expect(bare.thickness / once).toBeCloseTo(1, 12);
    expect(bare.formed / once).toBeCloseTo(100, 9);
  });

  it('is the thinner and takes the more sodium the more of it breaks', () => {
    fc.assert(
      fc.property(shares, shares, counts, (a, b, cycles) => {
        const [little, much] = [Math.min(a, b), Math.max(a, b)].map((baredShare) =>
          renewedInterphase({ growthConstant: 0.5, cycleTime: 1, baredShare }, cycles),
        );
        expect(much?.thickness).toBeLessThanOrEqual(Number(little?.thickness) + 1e-9);
        expect(much?.formed).toBeGreaterThanOrEqual(Number(little?.formed) - 1e-9);
      }),
    );
  });

  it.each([
    [{ baredShare: 1.1 }, 1, 'bared share: expected from 0 to 1, got 1.1'],
    [{ cycleTime: 0 }, 1, 'cycle time: expected above 0 s, got 0 s'],
    [{ growthConstant: 0 }, 1, 'growth constant: expected above 0 m² s⁻¹, got 0 m² s⁻¹'],
    [{}, 0, 'number of cycles: expected a whole number from 1 to 1000000, got 0'],
    [{}, 1.5, 'number of cycles: expected a whole number from 1 to 1000000, got 1.5'],
  ])('refuses %j over %d cycles', (change, cycles, message) => {
    const interphase = { ...growth, baredShare: 0.1, ...change };
    expect(() => renewedInterphase(interphase, cycles)).toThrow(new RangeError(message));
  });
});
