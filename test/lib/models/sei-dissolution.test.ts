import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dissolutionCurrentDensity,
  dissolvingThickness,
  steadyThickness,
} from '../../../src/lib/models/sei-dissolution.ts';
import { interphaseCharge, parabolicThickness } from '../../../src/lib/models/sei-growth.ts';

/** Steady thickness 1 m in a time of 1 s: the shape of every case. */
const unit = { initial: 0, growthConstant: 1, dissolutionRate: 1 };
const thickness = (initial: number, time: number) =>
  dissolvingThickness({ ...unit, initial }, time);

const starts = fc.double({ min: 0, max: 20, noNaN: true });
const times = fc.double({ min: 1e-6, max: 40, noNaN: true });

describe('an interphase that dissolves while it grows', () => {
  // Root of −u − ln(1 − u) = t by an independent script
  it.each([
    [1e-8, 0.0001414146896492704],
    [1e-4, 0.014075547672763046],
    [0.01, 0.13483475106683468],
    [1, 0.8414056604369606],
    [5, 0.9975150806648504],
  ])('from nothing, at %d k/r_d²', (time, expected) => {
    expect(thickness(0, time) / expected).toBeCloseTo(1, 10);
  });

  // The differential equation, integrated by an independent script
  it.each([
    [0.3, 1, 0.8516750831],
    [2, 1, 1.5671432904],
    [10, 3, 7.3489371555],
    [1.5, 0.1, 1.467407223],
  ])('from %d of its steady thickness, at %d k/r_d²', (start, time, expected) => {
    expect(thickness(start, time)).toBeCloseTo(expected, 8);
  });

  it('grows as √2kt at first and stays at k/r_d in the end', () => {
    const sodium = { initial: 0, growthConstant: 1e-22, dissolutionRate: 1e-14 };
    expect(dissolvingThickness(sodium, 1) / parabolicThickness(0, 1e-22, 1)).toBeCloseTo(1, 2);
    // At t = k/r_d², 0.8414 of the steady thickness, as above
    expect(dissolvingThickness(sodium, 1e6) * 1e8).toBeCloseTo(0.84140566, 7);
    expect(dissolvingThickness(sodium, 1e9) / steadyThickness(1e-22, 1e-14)).toBeCloseTo(1, 9);
    expect(thickness(1, 7)).toBe(1);
    expect(thickness(0, 1000)).toBe(1);
    expect(thickness(20, 1000)).toBeCloseTo(1, 12);
    for (const start of [0, 0.4, 1, 3]) expect(thickness(start, 0)).toBeCloseTo(start, 12);
  });

  it('nears its steady thickness from either side and never passes it', () => {
    fc.assert(
      fc.property(starts, times, times, (start, a, b) => {
        const [early, late] = [thickness(start, Math.min(a, b)), thickness(start, Math.max(a, b))];
        expect(Math.abs(late - 1)).toBeLessThanOrEqual(Math.abs(early - 1) + 1e-9);
        expect((late - 1) * (start - 1)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('can be interrupted and taken up again', () => {
    fc.assert(
      fc.property(starts, times, times, (start, a, b) => {
        expect(thickness(thickness(start, a), b)).toBeCloseTo(thickness(start, a + b), 6);
      }),
    );
  });

  it('balances charge: what was formed is what is there and what dissolved', () => {
    fc.assert(
      fc.property(starts, fc.double({ min: 0.01, max: 5, noNaN: true }), (start, time) => {
        fc.pre(start > 0.05);
        // ∫ k/L dt by Simpson's rule in √t, in which a thin layer's fast start is smooth
        const n = 2000;
        const formed = (i: number) => (2 * i) / n / thickness(start, time * (i / n) ** 2);
        let sum = formed(0) + formed(n);
        for (let i = 1; i < n; i++) sum += (i % 2 === 1 ? 4 : 2) * formed(i);
        const total = (sum * time) / n / 3;
        expect(total).toBeCloseTo(thickness(start, time) - start + time, 5);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the steady state', () => {
  const fluoride = { electrons: 1, molarMass: 0.04199, density: 2560 };

  it('is k/r_d thick: 10 nm for 10⁻²² m² s⁻¹ over 10⁻¹⁴ m s⁻¹ (by hand)', () => {
    expect(steadyThickness(1e-22, 1e-14) * 1e9).toBeCloseTo(10, 9);
  });

  it('is left neither by growth nor by dissolution, and takes charge as fast as its thickness dissolves', () => {
    const constants = fc.double({ min: 1e-26, max: 1e-18, noNaN: true });
    const rates = fc.double({ min: 1e-16, max: 1e-10, noNaN: true });
    fc.assert(
      fc.property(constants, rates, times, (growthConstant, dissolutionRate, time) => {
        const initial = steadyThickness(growthConstant, dissolutionRate);
        const interphase = { initial, growthConstant, dissolutionRate };
        const later = (time * initial) / dissolutionRate;
        expect(dissolvingThickness(interphase, later) / initial).toBeCloseTo(1, 9);
        const charge = dissolutionCurrentDensity(dissolutionRate, fluoride) * later;
        const layers = interphaseCharge(dissolutionRate * later, fluoride);
        expect(charge / layers).toBeCloseTo(1, 9);
      }),
    );
  });

  it('takes sodium for ever: in a day what that thickness of interphase holds', () => {
    const rate = 1e-14;
    const day = 86400;
    const charge = dissolutionCurrentDensity(rate, fluoride) * day;
    expect(charge).toBeCloseTo(interphaseCharge(rate * day, fluoride), 9);
    // rFρ/M, by hand
    expect(dissolutionCurrentDensity(rate, fluoride)).toBeCloseTo(5.8824e-5, 9);
    expect(dissolutionCurrentDensity(0, fluoride)).toBe(0);
  });
});

describe('what has no meaning', () => {
  const of =
    (change: object, time = 1) =>
    () =>
      dissolvingThickness({ ...unit, ...change }, time);
  it.each([
    [of({ initial: -1 }), 'initial thickness: expected from 0 m, got -1 m'],
    [of({}, -1), 'time: expected from 0 s, got -1 s'],
    [of({ growthConstant: 0 }), 'growth constant: expected above 0 m² s⁻¹, got 0 m² s⁻¹'],
    [of({ dissolutionRate: 0 }), 'dissolution rate: expected above 0 m s⁻¹, got 0 m s⁻¹'],
    [() => steadyThickness(0, 1), 'growth constant: expected above 0 m² s⁻¹, got 0 m² s⁻¹'],
    [() => steadyThickness(1, 0), 'dissolution rate: expected above 0 m s⁻¹, got 0 m s⁻¹'],
    [
      () => dissolutionCurrentDensity(-1, { electrons: 1, molarMass: 1, density: 1 }),
      'dissolution rate: expected from 0 m s⁻¹, got -1 m s⁻¹',
    ],
    [
      () => dissolutionCurrentDensity(1, { electrons: 1, molarMass: 0, density: 1 }),
      'molar mass: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹',
    ],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
