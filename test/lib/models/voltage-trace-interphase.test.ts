import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthyVoltage } from '../../../src/lib/models/voltage-trace.ts';
import { thickeningVoltage } from '../../../src/lib/models/voltage-trace-interphase.ts';
import { hourly, momentsOf, tests } from './voltage-trace-cells.ts';

const interphase = { initial: 10e-9, growthConstant: 5e-22, conductivity: 1e-5 };
const start = { halfCycle: 0, elapsed: 0 };

describe('the trace of a cell whose interphases thicken', () => {
  it('begins as that of a healthy cell', () => {
    fc.assert(
      fc.property(tests, (test) => {
        expect(thickeningVoltage(test, interphase, start)).toBe(healthyVoltage(test, start));
      }),
    );
  });

  // By hand: 5 A m⁻² × (0.01 + 2 × 10⁻⁹/10⁻⁵) Ω m², with L = √(2 × 5×10⁻²² × 1000) = 10⁻⁹ m.
  it('is 51 mV after the first nanometre on either electrode', () => {
    const bare = { ...interphase, initial: 0 };
    expect(thickeningVoltage(hourly, bare, { halfCycle: 0, elapsed: 1000 })).toBeCloseTo(0.051, 12);
  });

  it('rises with the square root of time far from the start', () => {
    const rise = (halfCycle: number) =>
      thickeningVoltage(hourly, interphase, { halfCycle, elapsed: 0 }) - 0.05;
    expect(rise(400_000_000) / rise(100_000_000)).toBeCloseTo(2, 2);
  });

  it('follows the current in sign, grows always, and ever more slowly', () => {
    const size = (halfCycle: number) =>
      Math.abs(thickeningVoltage(hourly, interphase, { halfCycle, elapsed: 0 }));
    for (let k = 0; k < 60; k++) {
      expect(size(k + 1)).toBeGreaterThan(size(k));
      expect(size(k + 2) - size(k + 1)).toBeLessThan(size(k + 1) - size(k));
    }
    const any = tests.chain((test) => momentsOf(test, 500).map((moment) => ({ test, moment })));
    fc.assert(
      fc.property(any, ({ test, moment }) => {
        const healthy = healthyVoltage(test, moment);
        const thick = thickeningVoltage(test, interphase, moment);
        expect(Math.sign(thick)).toBe(Math.sign(healthy));
        expect(Math.abs(thick)).toBeGreaterThanOrEqual(Math.abs(healthy));
      }),
    );
  });

  it('does not shrink by rounding', () => {
    for (const initial of [2.5e-315, 1e-170, 0.1e-9 / 3]) {
      const film = { ...interphase, initial };
      expect(thickeningVoltage(hourly, film, start)).toBe(0.05);
    }
  });

  it('is joined where the current turns', () => {
    const before = thickeningVoltage(hourly, interphase, { halfCycle: 6, elapsed: 3600 });
    const after = thickeningVoltage(hourly, interphase, { halfCycle: 7, elapsed: 0 });
    expect(after).toBeCloseTo(-before, 15);
  });

  it.each([
    [{ initial: -1 }, 'initial thickness: expected from 0 m, got -1 m'],
    [{ growthConstant: 0 }, 'growth constant: expected above 0 m² s⁻¹, got 0 m² s⁻¹'],
    [{ conductivity: 0 }, 'conductivity: expected above 0 S m⁻¹, got 0 S m⁻¹'],
  ])('with %j has no meaning', (change, message) => {
    const call = () => thickeningVoltage(hourly, { ...interphase, ...change }, start);
    expect(call).toThrow(new RangeError(message));
  });
});
