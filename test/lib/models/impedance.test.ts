import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  interfaceResistance,
  symmetricCellImpedance,
  zarc,
} from '../../../src/lib/models/impedance.ts';

const arcs = fc.record({
  resistance: fc.double({ min: 1e-2, max: 1e4, noNaN: true }),
  timeConstant: fc.double({ min: 1e-8, max: 10, noNaN: true }),
  exponent: fc.double({ min: 0.3, max: 1, noNaN: true }),
});
const frequencies = fc.double({ min: 1e-3, max: 1e7, noNaN: true });

const cell = {
  bulk: 20,
  grainBoundary: { resistance: 30, timeConstant: 1e-6, exponent: 0.9 },
  interface: { resistance: 100, timeConstant: 1e-3, exponent: 0.8 },
};
const diffusion = { resistance: 50, timeConstant: 100 };

describe('an arc', () => {
  it('is as complex arithmetic gives it: 100/(1 + 0.3j^0.8…), by an independent script', () => {
    const { re, im } = zarc({ resistance: 100, timeConstant: 0.003, exponent: 0.8 }, 100);
    expect(re).toBeCloseTo(80.91856629194308, 9);
    expect(im).toBeCloseTo(-26.27429600764057, 9);
  });

  it('runs from R at rest to nothing at high frequency', () => {
    fc.assert(
      fc.property(arcs, (arc) => {
        expect(zarc(arc, 0)).toEqual({ re: arc.resistance, im: -0 });
        const fast = zarc(arc, 1e60 / arc.timeConstant);
        expect(Math.hypot(fast.re, fast.im) / arc.resistance).toBeLessThan(1e-12);
      }),
    );
  });

  it('is a semicircle about R/2 for α = 1', () => {
    fc.assert(
      fc.property(arcs, frequencies, (arc, omega) => {
        const { re, im } = zarc({ ...arc, exponent: 1 }, omega);
        const radius = Math.hypot(re - arc.resistance / 2, im);
        expect(radius / (arc.resistance / 2)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has its top at ω = 1/τ, where Im Z = −(R/2) tan(απ/4)', () => {
    fc.assert(
      fc.property(arcs, (arc) => {
        const at = (factor: number) => zarc(arc, factor / arc.timeConstant);
        const expected = (-arc.resistance / 2) * Math.tan((arc.exponent * Math.PI) / 4);
        expect(at(1).im / expected).toBeCloseTo(1, 9);
        expect(at(1).re / arc.resistance).toBeCloseTo(0.5, 9);
        expect(at(0.5).im).toBeGreaterThan(at(1).im);
        expect(at(2).im).toBeGreaterThan(at(1).im);
      }),
    );
  });
});

describe('a symmetric cell', () => {
  it('shows all its resistances at rest and its bulk alone at high frequency', () => {
    expect(symmetricCellImpedance(cell, 0).re).toBeCloseTo(20 + 30 + 2 * 100, 12);
    const fast = symmetricCellImpedance(cell, 1e30);
    expect(fast.re).toBeCloseTo(20, 9);
    expect(fast.im).toBeCloseTo(0, 9);
  });

  it('adds the resistance of diffusion if species pass, and blocks direct current if not', () => {
    const passing = { ...cell, diffusion: { ...diffusion, far: 'transmissive' } as const };
    expect(symmetricCellImpedance(passing, 0).re).toBeCloseTo(300, 9);
    const turning = { ...cell, diffusion: { ...diffusion, far: 'reflective' } as const };
    const { re, im } = symmetricCellImpedance(turning, 1e-9);
    expect(re).toBeCloseTo(250 + 50 / 3, 4);
    expect(im * 1e-9).toBeCloseTo(-0.5, 6);
  });

  it('counts the interface twice', () => {
    fc.assert(
      fc.property(arcs, frequencies, (arc, omega) => {
        const with2 = symmetricCellImpedance({ ...cell, interface: arc }, omega);
        const none = { ...arc, resistance: 0 };
        const without = symmetricCellImpedance({ ...cell, interface: none }, omega);
        const one = zarc(arc, omega);
        expect((with2.re - without.re) / arc.resistance).toBeCloseTo(
          (2 * one.re) / arc.resistance,
          4,
        );
        expect((with2.im - without.im) / arc.resistance).toBeCloseTo(
          (2 * one.im) / arc.resistance,
          4,
        );
      }),
    );
  });
});

describe('the resistance of one interface', () => {
  it('is half of the arc’s times the area: 200 Ω on 1 cm² are 100 Ω cm² (by hand)', () => {
    expect(interfaceResistance(200, 1e-4) / 1e-4).toBeCloseTo(100, 9);
  });

  it('is what the cell’s arc was made of', () => {
    const areas = fc.double({ min: 1e-6, max: 1, noNaN: true });
    fc.assert(
      fc.property(arcs, areas, (surface, area) => {
        const steady = symmetricCellImpedance({ ...cell, interface: surface }, 0).re;
        const arc = steady - cell.bulk - cell.grainBoundary.resistance;
        expect(interfaceResistance(arc, area) / (surface.resistance * area)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('what has no meaning', () => {
  const arc = cell.interface;
  it.each([
    [() => zarc({ ...arc, resistance: -1 }, 1), 'resistance: expected from 0 Ω, got -1 Ω'],
    [() => zarc({ ...arc, timeConstant: 0 }, 1), 'time constant: expected above 0 s, got 0 s'],
    [() => zarc({ ...arc, exponent: 0 }, 1), 'exponent: expected above 0 to 1, got 0'],
    [() => zarc({ ...arc, exponent: 1.1 }, 1), 'exponent: expected above 0 to 1, got 1.1'],
    [() => zarc(arc, -1), 'angular frequency: expected from 0 rad s⁻¹, got -1 rad s⁻¹'],
    [
      () => symmetricCellImpedance({ ...cell, bulk: -1 }, 1),
      'bulk resistance: expected from 0 Ω, got -1 Ω',
    ],
    [
      () => interfaceResistance(-1, 1),
      'resistance of both interfaces: expected from 0 Ω, got -1 Ω',
    ],
    [() => interfaceResistance(1, 0), 'area: expected above 0 m², got 0 m²'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
