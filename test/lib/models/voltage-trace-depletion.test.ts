import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceTransport, createTransport } from '../../../src/lib/models/binary-transport.ts';
import { depletion } from '../../../src/lib/models/depletion.ts';
import { limitingCurrentDensity } from '../../../src/lib/models/sand.ts';
import { healthyVoltage, type Moment } from '../../../src/lib/models/voltage-trace.ts';
import { depletionVoltage } from '../../../src/lib/models/voltage-trace-depletion.ts';

const electrolyte = { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 };
const cell = { electrolyte, distance: 1e-3, temperature: 298.15 };
const limit = limitingCurrentDensity(electrolyte, cell.distance);

/** A test at a multiple of J*, each half-cycle so many times L²/D long. */
function testOf(ratio: number, half: number) {
  const currentDensity = ratio * limit;
  const seconds = (half * cell.distance ** 2) / electrolyte.diffusivity;
  return { currentDensity, arealCapacity: currentDensity * seconds, resistance: 1e-3 };
}

const secondsOf = ({ arealCapacity, currentDensity }: ReturnType<typeof testOf>) =>
  arealCapacity / currentDensity;

function voltage(test: ReturnType<typeof testOf>, halfCycle: number, share: number): number {
  const outcome = depletionVoltage(test, cell, { halfCycle, elapsed: share * secondsOf(test) });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

/** 2t_a RT/F, by hand. */
const scale = (2 * 0.6 * 8.314462618 * 298.15) / 96485.33212;

describe('the trace of a cell whose salt runs low', () => {
  it('begins with the ohmic loss alone', () => {
    const test = testOf(0.9, 0.1);
    expect(voltage(test, 0, 0)).toBe(healthyVoltage(test, { halfCycle: 0, elapsed: 0 }));
  });

  it('comes to the concentration cell of the straight profile in long half-cycles (closed form)', () => {
    const test = testOf(0.5, 20);
    const steady = 1e-3 * test.currentDensity + scale * Math.log(1.5 / 0.5);
    expect(voltage(test, 0, 1)).toBeCloseTo(steady, 12);
    expect(voltage(test, 1, 1)).toBeCloseTo(-steady, 12);
    expect(voltage(test, 24, 1)).toBeCloseTo(steady, 12);
  });

  it('starts as the square root of time says (closed form)', () => {
    const test = testOf(0.8, 0.01);
    const shift = 0.8 * 4 * Math.sqrt(0.005 / Math.PI);
    const expected = 1e-3 * test.currentDensity + scale * Math.log((1 + shift) / (1 - shift));
    expect(voltage(test, 0, 0.5)).toBeCloseTo(expected, 12);
  });

  it.each([
    [0.9, 0.05],
    [0.5, 0.4],
    [3, 0.01],
  ])(
    'at %d J* and half-cycles of %d L²/D agrees with the equation of transport, solved numerically',
    (ratio, half) => {
      const test = testOf(ratio, half);
      const transport = createTransport({ ...cell, currentDensity: test.currentDensity }, 400);
      for (let halfCycle = 0; halfCycle < 6; halfCycle++) {
        for (const share of [0.25, 0.5, 1]) {
          advanceTransport(transport, share * secondsOf(test) - transport.time);
          const ends = [transport.concentrations[0], transport.concentrations.at(-1)];
          const gradient = scale * Math.log((ends[0] ?? 0) / (ends[1] ?? 0));
          const numerical = 1e-3 * test.currentDensity + gradient;
          const sign = halfCycle % 2 === 0 ? 1 : -1;
          expect(Math.abs(sign * voltage(test, halfCycle, share) - numerical)).toBeLessThan(4e-4);
        }
        // The current turns: what was plated now dissolves.
        transport.concentrations.reverse();
        transport.time = 0;
      }
    },
  );

  it('is an arch in each half-cycle: it rises all the time and begins below where it ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.double({ min: 0.002, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        (ratio, half, halfCycle) => {
          const test = testOf(ratio, half);
          const sign = halfCycle % 2 === 0 ? 1 : -1;
          const arch = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
            (share) => sign * voltage(test, halfCycle, share),
          );
          expect(arch).toEqual(arch.toSorted((a, b) => a - b));
          expect(arch[5]).toBeGreaterThan(1e-3 * test.currentDensity);
          if (halfCycle > 0) expect(arch[0]).toBeLessThan(1e-3 * test.currentDensity);
        },
      ),
    );
  });

  it('is never further from the ohmic loss than in the first half-cycle', () => {
    const test = testOf(0.95, 0.03);
    for (let halfCycle = 1; halfCycle < 100; halfCycle++) {
      expect(Math.abs(voltage(test, halfCycle, 1))).toBeLessThanOrEqual(voltage(test, 0, 1));
    }
  });

  it('hardly arches far below the limit, and goes with the current in sign', () => {
    const test = { ...testOf(0.001, 0.1), resistance: 0.01 };
    expect(voltage(test, 3, 1) / (-0.01 * test.currentDensity)).toBeCloseTo(1, 1);
    expect(voltage(test, 3, 0)).toBeLessThan(0);
  });

  it('ends when depletion says so, above the limit', () => {
    const test = testOf(1.5, 1);
    const end = depletion(electrolyte, test.currentDensity, cell.distance);
    const time = end.holds ? end.result.time : 0;
    const at = (moment: Moment) => depletionVoltage(test, cell, moment);
    expect(at({ halfCycle: 0, elapsed: 0.999 * time }).holds).toBe(true);
    const ended = {
      holds: false,
      reason:
        'The salt at the electrode that is plated has run out: the voltage runs to the limit of the instrument.',
    };
    expect(at({ halfCycle: 0, elapsed: time })).toEqual(ended);
    expect(at({ halfCycle: 4, elapsed: 0 })).toEqual(ended);
  });

  it('goes on above the limit if the current turns before depletion', () => {
    const test = testOf(3, 0.01);
    const end = depletion(electrolyte, test.currentDensity, cell.distance);
    expect(end.holds && end.result.time).toBeGreaterThan(secondsOf(test));
    expect(voltage(test, 50, 1)).toBeGreaterThan(1e-3 * test.currentDensity);
  });

  it('is that of a healthy cell where no anion moves', () => {
    const test = testOf(0.9, 0.1);
    const single = { ...cell, electrolyte: { ...electrolyte, cationTransference: 1 } };
    const moment = { halfCycle: 3, elapsed: 100 };
    expect(depletionVoltage(test, single, moment)).toEqual({
      holds: true,
      result: healthyVoltage(test, moment),
    });
  });

  it.each([
    [{ temperature: 0 }, 'temperature: expected above 0 K, got 0 K'],
    [{ distance: 0 }, 'distance: expected above 0 m, got 0 m'],
    [
      { electrolyte: { ...electrolyte, diffusivity: 0 } },
      'diffusivity: expected above 0 m² s⁻¹, got 0 m² s⁻¹',
    ],
  ])('with %j has no meaning', (change, message) => {
    const call = () =>
      depletionVoltage(testOf(0.5, 0.1), { ...cell, ...change }, { halfCycle: 0, elapsed: 0 });
    expect(call).toThrow(new RangeError(message));
  });
});
