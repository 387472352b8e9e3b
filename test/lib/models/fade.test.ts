import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compoundDecay,
  compoundRetention,
  linearDecay,
  linearRetention,
} from '../../../src/lib/models/fade.ts';

const decays = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
const counts = fc.integer({ min: 1, max: 5000 });

describe('what is left after cycling', () => {
  it('is everything at the start and never less than nothing', () => {
    expect(linearRetention(0.01, 0)).toBe(1);
    expect(compoundRetention(0.01, 0)).toBe(1);
    expect(linearRetention(0.01, 101)).toBe(0);
    expect(compoundRetention(1, 1)).toBe(0);
    expect(linearRetention(0, 1000)).toBe(1);
  });

  it('is never less by the compound convention', () => {
    fc.assert(
      fc.property(decays, counts, (decay, cycles) => {
        const difference = compoundRetention(decay, cycles) - linearRetention(decay, cycles);
        expect(difference).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('falls with every cycle, alike by both conventions while little is lost', () => {
    fc.assert(
      fc.property(decays, counts, (decay, cycles) => {
        expect(compoundRetention(decay, cycles + 1)).toBeLessThanOrEqual(
          compoundRetention(decay, cycles),
        );
        const lost = decay * cycles;
        const difference = compoundRetention(decay, cycles) - linearRetention(decay, cycles);
        expect(Math.abs(difference)).toBeLessThanOrEqual(lost ** 2 / 2 + 1e-12);
      }),
    );
  });
});

describe('the decay behind a retention', () => {
  it('is 0.106 % for 47 % after 500 cycles counted linearly, 0.151 % compounded (by hand)', () => {
    expect(linearDecay(0.47, 500)).toBeCloseTo(0.00106, 12);
    expect(compoundDecay(0.47, 500)).toBeCloseTo(0.00151, 5);
  });

  it('leads back to the retention', () => {
    const retentions = fc.double({ min: 1e-3, max: 1, noNaN: true });
    fc.assert(
      fc.property(retentions, counts, (retention, cycles) => {
        const linear = linearRetention(linearDecay(retention, cycles), cycles);
        expect(linear).toBeCloseTo(retention, 12);
        const compound = compoundRetention(compoundDecay(retention, cycles), cycles);
        expect(compound).toBeCloseTo(retention, 9);
      }),
    );
  });

  it('is nothing if nothing is lost', () => {
    expect(linearDecay(1, 10)).toBe(0);
    expect(Math.abs(compoundDecay(1, 10))).toBe(0);
  });
});

describe('what has no meaning', () => {
  it.each([
    [() => linearRetention(1.1, 1), 'decay per cycle: expected from 0 to 1, got 1.1'],
    [() => compoundRetention(-0.1, 1), 'decay per cycle: expected from 0 to 1, got -0.1'],
    [() => linearRetention(0.1, -1), 'number of cycles: expected from 0, got -1'],
    [() => linearDecay(0, 1), 'retention: expected above 0 to 1, got 0'],
    [() => compoundDecay(1.1, 1), 'retention: expected above 0 to 1, got 1.1'],
    [() => linearDecay(0.5, 0), 'number of cycles: expected above 0, got 0'],
    [() => compoundDecay(0.5, 0), 'number of cycles: expected above 0, got 0'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
