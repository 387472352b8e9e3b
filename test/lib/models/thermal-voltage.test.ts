import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thermalVoltage } from '../../../src/lib/models/thermal-voltage.ts';

const temperatures = fc.double({ min: 1, max: 1e4, noNaN: true });

describe('the thermal voltage', () => {
  it('goes with the temperature', () => {
    fc.assert(
      fc.property(temperatures, temperatures, (a, b) => {
        const together = thermalVoltage(a) + thermalVoltage(b);
        expect(thermalVoltage(a + b) / together).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each([0, -1, Number.NaN])('has no meaning at %d K', (temperature) => {
    expect(() => thermalVoltage(temperature)).toThrow(
      new RangeError(`temperature: expected above 0 K, got ${temperature} K`),
    );
  });
});
