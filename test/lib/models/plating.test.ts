import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arealCurrent,
  cumulativePlating,
  cyclesInTime,
  cyclingTime,
  limitedCyclingTime,
  specificCurrent,
} from '../../../src/lib/models/plating.ts';

const hour = 3600;
const milliamperePerSquareCentimetre = 10;
const milliampereHourPerSquareCentimetre = 36000;

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe('the charge that an electrode has plated', () => {
  it('is 875 mA h cm⁻² after 3500 h at 0.5 mA cm⁻² (by hand)', () => {
    const charge = cumulativePlating(0.5 * milliamperePerSquareCentimetre, 3500 * hour);
    expect(charge / milliampereHourPerSquareCentimetre).toBeCloseTo(875, 9);
  });

  it('is nothing at the start, and in any time the capacity of its cycles together', () => {
    expect(cumulativePlating(5, 0)).toBe(0);
    fc.assert(
      fc.property(positive, positive, positive, (duration, current, capacity) => {
        const cycles = cyclesInTime(duration, current, capacity);
        expect(cumulativePlating(current, duration) / (cycles * capacity)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('hours and cycles', () => {
  it('turn into each other and back', () => {
    fc.assert(
      fc.property(positive, positive, positive, (cycles, current, capacity) => {
        const time = cyclingTime(cycles, current, capacity);
        expect(cyclesInTime(time, current, capacity) / cycles).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('cycles that stop at a capacity per mass', () => {
  it('take the time of the same cycles per area, whatever the loading', () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (cycles, current, capacity, loading) => {
        const byArea = cyclingTime(cycles, arealCurrent(current, loading), capacity * loading);
        expect(limitedCyclingTime(cycles, current, capacity) / byArea).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('rates', () => {
  it('become currents only with the nominal capacity and the loading', () => {
    const current = specificCurrent(0.5 / hour, 117 * hour);
    expect(current).toBeCloseTo(58.5, 9);
    // 58.5 mA g⁻¹ on 10 mg cm⁻² are 0.585 mA cm⁻².
    expect(arealCurrent(current, 0.1) / milliamperePerSquareCentimetre).toBeCloseTo(0.585, 9);
  });

  it('take the capacity in one over the rate', () => {
    fc.assert(
      fc.property(positive, positive, positive, (rate, capacity, loading) => {
        const density = arealCurrent(specificCurrent(rate, capacity), loading);
        expect(density / rate / (capacity * loading)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('what has no meaning', () => {
  it.each([
    [() => cumulativePlating(0, 1), 'current density: expected above 0 A m⁻², got 0 A m⁻²'],
    [() => cumulativePlating(1, -1), 'duration: expected from 0 s, got -1 s'],
    [() => cyclingTime(-1, 1, 1), 'number of cycles: expected from 0, got -1'],
    [() => cyclingTime(1, 0, 1), 'current density: expected above 0 A m⁻², got 0 A m⁻²'],
    [() => cyclingTime(1, 1, 0), 'areal capacity: expected above 0 C m⁻², got 0 C m⁻²'],
    [() => cyclesInTime(-1, 1, 1), 'duration: expected from 0 s, got -1 s'],
    [() => cyclesInTime(1, 0, 1), 'current density: expected above 0 A m⁻², got 0 A m⁻²'],
    [() => cyclesInTime(1, 1, 0), 'areal capacity: expected above 0 C m⁻², got 0 C m⁻²'],
    [() => limitedCyclingTime(-1, 1, 1), 'number of cycles: expected from 0, got -1'],
    [() => limitedCyclingTime(1, 0, 1), 'specific current: expected above 0 A kg⁻¹, got 0 A kg⁻¹'],
    [() => limitedCyclingTime(1, 1, 0), 'specific capacity: expected above 0 C kg⁻¹, got 0 C kg⁻¹'],
    [() => specificCurrent(0, 1), 'rate: expected above 0 s⁻¹, got 0 s⁻¹'],
    [() => specificCurrent(1, 0), 'nominal capacity: expected above 0 C kg⁻¹, got 0 C kg⁻¹'],
    [() => arealCurrent(0, 1), 'specific current: expected above 0 A kg⁻¹, got 0 A kg⁻¹'],
    [() => arealCurrent(1, 0), 'loading: expected above 0 kg m⁻², got 0 kg m⁻²'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
