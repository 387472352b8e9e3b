import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthyVoltage } from '../../../src/lib/models/voltage-trace.ts';
import { hourly, momentsOf, tests } from './voltage-trace-cells.ts';

describe('the trace of a healthy cell', () => {
  it('is the current times the resistance, to the last digit, and turns with the current', () => {
    expect(healthyVoltage(hourly, { halfCycle: 0, elapsed: 1800 })).toBe(0.05);
    expect(healthyVoltage(hourly, { halfCycle: 1, elapsed: 1800 })).toBe(-0.05);
    const any = tests.chain((test) => momentsOf(test, 1000).map((moment) => ({ test, moment })));
    fc.assert(
      fc.property(any, ({ test, moment }) => {
        const sign = moment.halfCycle % 2 === 0 ? 1 : -1;
        expect(healthyVoltage(test, moment)).toBe(sign * test.currentDensity * test.resistance);
      }),
    );
  });

  it('is nothing in a cell without resistance', () => {
    const moment = { halfCycle: 0, elapsed: 0 };
    expect(healthyVoltage({ ...hourly, resistance: 0 }, moment)).toBe(0);
  });

  it.each([
    [{ currentDensity: 0 }, {}, 'current density: expected above 0 A m⁻², got 0 A m⁻²'],
    [{ arealCapacity: -1 }, {}, 'areal capacity: expected above 0 C m⁻², got -1 C m⁻²'],
    [{ resistance: -1 }, {}, 'resistance: expected from 0 Ω m², got -1 Ω m²'],
    [{}, { halfCycle: 0.5 }, 'half-cycle: expected a whole number from 0, got 0.5'],
    [{}, { elapsed: -1 }, 'time in the half-cycle: expected from 0 to 3600 s, got -1 s'],
    [{}, { elapsed: 3601 }, 'time in the half-cycle: expected from 0 to 3600 s, got 3601 s'],
  ])('with %j and %j has no meaning', (test, moment, message) => {
    const call = () =>
      healthyVoltage({ ...hourly, ...test }, { halfCycle: 0, elapsed: 0, ...moment });
    expect(call).toThrow(new RangeError(message));
  });
});
