import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentFraction, type Polarisation } from '../../../src/lib/models/transference.ts';

const measured = {
  voltage: 0.01,
  initialCurrent: 1e-4,
  steadyCurrent: 5e-5,
  initialResistance: 20,
  steadyResistance: 30,
};

/** A cell with known resistances: the electrolyte's grows from `bulk` to `bulk`/ρ₊ as concentrations change. */
function polarise(bulk: number, fraction: number, before: number, after: number): Polarisation {
  const voltage = 0.01;
  return {
    voltage,
    initialCurrent: voltage / (bulk + before),
    steadyCurrent: voltage / (bulk / fraction + after),
    initialResistance: before,
    steadyResistance: after,
  };
}

const result = (one: Polarisation) => {
  const outcome = currentFraction(one);
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
};

describe('the current fraction', () => {
  it('is 0.5 × 8 mV / 8.5 mV = 0.4706 for a cell measured like this (by hand)', () => {
    expect(result(measured)).toBeCloseTo(0.470588, 6);
  });

  it('is the ratio of the currents where the interfaces do not resist', () => {
    const ideal = { ...measured, initialResistance: 0, steadyResistance: 0 };
    expect(result(ideal)).toBeCloseTo(0.5, 12);
  });

  it('is 1 where nothing changes', () => {
    const steady = { ...measured, steadyCurrent: 1e-4, steadyResistance: 20 };
    expect(result(steady)).toBeCloseTo(1, 12);
  });

  it('is found again from a cell that was made with it, above 0 and at most 1', () => {
    const resistances = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        resistances,
        resistances,
        (bulk, fraction, a, b) => {
          const [before, after] = a < b ? [a, b] : [b, a];
          const found = result(polarise(bulk, fraction, before, after));
          expect(found).toBeCloseTo(fraction, 6);
          expect(found).toBeGreaterThan(0);
          expect(found).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('is not read from interfaces that would take the whole voltage', () => {
    const reason =
      'The interfaces take the whole voltage: nothing is left for the electrolyte, and the resistances do not fit the currents.';
    expect(currentFraction({ ...measured, initialResistance: 100 })).toEqual({
      holds: false,
      reason,
    });
    expect(currentFraction({ ...measured, steadyResistance: 250 })).toEqual({
      holds: false,
      reason,
    });
  });

  it('is not read from an electrolyte that would have become better', () => {
    // Before 100 − 20 Ω, after 200 − 150 Ω
    expect(currentFraction({ ...measured, steadyResistance: 150 })).toEqual({
      holds: false,
      reason:
        'The electrolyte would conduct better in the steady state than at first, which a passive cell does not do.',
    });
  });

  it.each([
    [{ voltage: 0 }, 'voltage: expected above 0 V, got 0 V'],
    [{ initialCurrent: 0 }, 'initial current: expected above 0 A, got 0 A'],
    [{ steadyCurrent: 0 }, 'steady current: expected above 0 to 0.0001 A, got 0 A'],
    [{ steadyCurrent: 2e-4 }, 'steady current: expected above 0 to 0.0001 A, got 0.0002 A'],
    [{ initialResistance: -1 }, 'initial interface resistance: expected from 0 Ω, got -1 Ω'],
    [{ steadyResistance: -1 }, 'steady interface resistance: expected from 0 Ω, got -1 Ω'],
  ])('refuses %j', (change, message) => {
    expect(() => currentFraction({ ...measured, ...change })).toThrow(new RangeError(message));
  });
});
