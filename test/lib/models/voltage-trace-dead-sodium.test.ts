import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthyVoltage } from '../../../src/lib/models/voltage-trace.ts';
import { deadSodiumVoltage } from '../../../src/lib/models/voltage-trace-dead-sodium.ts';
import { hourly, tests } from './voltage-trace-cells.ts';

const dead = {
  efficiency: 0.98,
  foilCapacity: 4 * hourly.arealCapacity,
  metal: { molarMass: 0.02299, density: 968 },
  porosity: 0.5,
  macMullinNumber: 4,
  conductivity: 1,
};
const at = (halfCycle: number, elapsed = 0) =>
  deadSodiumVoltage(hourly, dead, { halfCycle, elapsed });

/** The last half-cycle that a count of the sodium allows, and how much of it: no formula, only the balance. */
function countedEnd(foil: number, efficiency: number): { halfCycle: number; share: number } {
  const metal = [foil, foil];
  for (let halfCycle = 0; ; halfCycle++) {
    const [from, to] = halfCycle % 2 === 0 ? [0, 1] : [1, 0];
    const left = metal[from] ?? 0;
    if (left < 1 - 1e-9) return { halfCycle, share: left };
    metal[from] = left - 1;
    metal[to] = (metal[to] ?? 0) + efficiency;
  }
}

describe('the trace of a cell that buries its sodium', () => {
  it('begins as that of a healthy cell', () => {
    fc.assert(
      fc.property(tests, (test) => {
        const start = { halfCycle: 0, elapsed: 0 };
        const outcome = deadSodiumVoltage(
          test,
          { ...dead, foilCapacity: 4 * test.arealCapacity },
          start,
        );
        expect(outcome).toEqual({ holds: true, result: healthyVoltage(test, start) });
      }),
    );
  });

  // By hand: 1 % of 1 mA h cm⁻² in 100 cycles is 8.861 µm dense (lee2020's capacity of sodium), 17.72 µm of which half
  // is pores; twice 4 × 17.72 µm/(1 S m⁻¹) is 1.418×10⁻⁴ Ω m², beside 20 Ω cm², at 1 mA cm⁻².
  it('is 21.4 mV after a hundred cycles that lose 1 %', () => {
    const test = { currentDensity: 10, arealCapacity: 36_000, resistance: 2e-3 };
    const outcome = deadSodiumVoltage(
      test,
      { ...dead, efficiency: 0.99, foilCapacity: 360_000 },
      { halfCycle: 200, elapsed: 0 },
    );
    expect(outcome.holds && outcome.result).toBeCloseTo(0.02142, 5);
  });

  it('grows in proportion to the cycles, with the sign of the current', () => {
    const rise = (halfCycle: number) => {
      const outcome = at(halfCycle);
      const sign = halfCycle % 2 === 0 ? 1 : -1;
      return outcome.holds ? sign * outcome.result - 0.05 : Number.NaN;
    };
    expect(rise(100) / rise(50)).toBeCloseTo(2, 9);
    expect(rise(51) / rise(17)).toBeCloseTo(3, 9);
    expect(rise(17)).toBeGreaterThan(0);
  });

  it('ends where a count of the sodium ends, half-cycle by half-cycle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 8, noNaN: true }),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (foil, efficiency) => {
          const counted = countedEnd(foil, efficiency);
          const cell = { ...dead, efficiency, foilCapacity: foil * hourly.arealCapacity };
          const holds = (halfCycle: number, share: number) =>
            deadSodiumVoltage(hourly, cell, { halfCycle, elapsed: share * 3600 }).holds;
          expect(holds(counted.halfCycle, Math.max(0, counted.share - 1e-6))).toBe(true);
          expect(holds(counted.halfCycle, Math.min(1, counted.share + 1e-6))).toBe(false);
          expect(holds(counted.halfCycle + 1, 0)).toBe(false);
          expect(holds(Math.max(0, counted.halfCycle - 1), 1)).toBe(counted.halfCycle > 0);
        },
      ),
    );
  });

  // (4 − 1)/(1 − 0.98) = 150 cycles, of the whole foil but what the first half-cycle moves.
  it('says why it ends', () => {
    expect(at(301, 3600).holds).toBe(true);
    expect(at(303)).toEqual({
      holds: false,
      reason:
        'The sodium of the electrode that was stripped first is used up: the voltage runs to the limit of the instrument.',
    });
  });

  it.each([
    [{ efficiency: 1 }, 'Coulombic efficiency: expected from 0 below 1, got 1'],
    [{ porosity: 1 }, 'porosity of the dead layer: expected from 0 below 1, got 1'],
    [{ porosity: -0.1 }, 'porosity of the dead layer: expected from 0 below 1, got -0.1'],
    [{ macMullinNumber: 0.5 }, 'MacMullin number: expected from 1, got 0.5'],
    [{ conductivity: 0 }, 'conductivity: expected above 0 S m⁻¹, got 0 S m⁻¹'],
    [{ foilCapacity: 9000 }, 'foil capacity: expected from 18000 C m⁻², got 9000 C m⁻²'],
  ])('with %j has no meaning', (change, message) => {
    const call = () =>
      deadSodiumVoltage(hourly, { ...dead, ...change }, { halfCycle: 0, elapsed: 0 });
    expect(call).toThrow(new RangeError(message));
  });
});
