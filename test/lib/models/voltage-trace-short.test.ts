import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthyVoltage } from '../../../src/lib/models/voltage-trace.ts';
import { ionicShare, shortedVoltage } from '../../../src/lib/models/voltage-trace-short.ts';
import { hourly, momentsOf, tests } from './voltage-trace-cells.ts';

const shunts = fc.double({ min: 1e-7, max: 10, noNaN: true });
const since = 10 * 3600;

describe('the share of the ions', () => {
  it('is a half where both paths resist alike, and three quarters where electrons have it three times as hard', () => {
    expect(ionicShare(0.01, 0.01)).toBe(0.5);
    expect(ionicShare(0.01, 0.03)).toBeCloseTo(0.75, 12);
  });

  it('and that of the electrons make the whole', () => {
    fc.assert(
      fc.property(shunts, shunts, (resistance, shunt) => {
        expect(ionicShare(resistance, shunt) + ionicShare(shunt, resistance)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('a path without resistance', () => {
  it.each([
    [() => ionicShare(0, 1), 'resistance: expected above 0 Ω m², got 0 Ω m²'],
    [() => ionicShare(1, 0), 'shunt: expected above 0 Ω m², got 0 Ω m²'],
  ])('has no share (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describe('the trace of a shorted cell', () => {
  it('is that of a healthy cell until the short', () => {
    fc.assert(
      fc.property(momentsOf(hourly, 10), shunts, (moment, shunt) => {
        fc.pre(moment.halfCycle * 3600 + moment.elapsed < since);
        expect(shortedVoltage(hourly, { shunt, since }, moment)).toBe(
          healthyVoltage(hourly, moment),
        );
      }),
    );
  });

  it('with a hard short comes down to the current times the wire’s resistance', () => {
    const wire = 1e-6;
    const collapsed = shortedVoltage(hourly, { shunt: wire, since }, { halfCycle: 10, elapsed: 0 });
    expect(collapsed / (hourly.currentDensity * wire)).toBeCloseTo(1, 3);
  });

  it('with a soft short is lower, as smooth as before, and lasts', () => {
    const soft = { shunt: 0.005, since };
    const after = [10, 12, 500, 10_000].map((halfCycle) =>
      shortedVoltage(hourly, soft, { halfCycle, elapsed: 1234 }),
    );
    // 0.01 and 0.005 Ω m² in parallel, by hand.
    for (const value of after) expect(value).toBeCloseTo(5 / 300, 12);
  });

  it('lies below that of a healthy cell, with the same sign, and below what either path alone would show', () => {
    const any = tests.chain((test) => momentsOf(test, 100).map((moment) => ({ test, moment })));
    fc.assert(
      fc.property(any, shunts, ({ test, moment }, shunt) => {
        const healthy = healthyVoltage(test, moment);
        const shorted = shortedVoltage(test, { shunt, since: 0 }, moment);
        expect(Math.sign(shorted)).toBe(Math.sign(healthy));
        expect(Math.abs(shorted)).toBeLessThan(Math.abs(healthy));
        expect(Math.abs(shorted)).toBeLessThan(test.currentDensity * shunt);
      }),
    );
  });

  it('goes over into that of a healthy cell as the short’s resistance grows', () => {
    const weak = shortedVoltage(hourly, { shunt: 1e6, since: 0 }, { halfCycle: 1, elapsed: 0 });
    expect(weak).toBeCloseTo(-0.05, 8);
  });

  it.each([
    [{ shunt: 0 }, 'shunt: expected above 0 Ω m², got 0 Ω m²'],
    [{ since: -1 }, 'time of the short: expected from 0 s, got -1 s'],
  ])('with %j has no meaning', (change, message) => {
    const short = { shunt: 0.005, since, ...change };
    const call = () => shortedVoltage(hourly, short, { halfCycle: 0, elapsed: 0 });
    expect(call).toThrow(new RangeError(message));
  });

  it('of a cell without resistance has no meaning', () => {
    const call = () =>
      shortedVoltage(
        { ...hourly, resistance: 0 },
        { shunt: 1, since },
        { halfCycle: 0, elapsed: 0 },
      );
    expect(call).toThrow(new RangeError('resistance: expected above 0 Ω m², got 0 Ω m²'));
  });
});
