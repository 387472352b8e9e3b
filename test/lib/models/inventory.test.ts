import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CathodeState,
  cyclesBeforeFade,
  inventoryRetention,
  requiredEfficiency,
  sodiumReservoir,
} from '../../../src/lib/models/inventory.ts';

/** Cycle by cycle: what the cell cycles is what the cathode takes or what is left, and of that a share is lost. */
function retentionByCounting(total: number, efficiency: number, cycles: number): number {
  let sodium = total;
  for (let n = 0; n < cycles; n++) sodium -= (1 - efficiency) * Math.min(1, sodium);
  return Math.min(1, sodium);
}

const sodiated = { foilRatio: 2, cathode: 'sodiated', efficiency: 0.99 } as const;
const desodiated = { ...sodiated, cathode: 'desodiated' } as const;
const withoutFoil = { ...sodiated, foilRatio: 0 };

const efficiencies = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const foilRatios = fc.double({ min: 1, max: 20, noNaN: true });
const cathodes = fc.constantFrom<CathodeState[]>('sodiated', 'desodiated');
const counts = fc.integer({ min: 1, max: 2000 });

describe('the reservoir', () => {
  it('is the whole foil beside a cathode that brings its sodium, and the rest beside one that does not', () => {
    expect(sodiumReservoir(2, 'sodiated')).toBe(2);
    expect(sodiumReservoir(2, 'desodiated')).toBe(1);
    expect(sodiumReservoir(0, 'sodiated')).toBe(0);
    expect(sodiumReservoir(1, 'desodiated')).toBe(0);
  });

  it('lasts 200 cycles at CE 0.99 and N/P 2, or 100 with a desodiated cathode (by hand)', () => {
    expect(cyclesBeforeFade(sodiated)).toBeCloseTo(200, 9);
    expect(cyclesBeforeFade(desodiated)).toBeCloseTo(100, 9);
    expect(cyclesBeforeFade(withoutFoil)).toBe(0);
  });

  it('lasts until as much is lost as it held', () => {
    fc.assert(
      fc.property(foilRatios, cathodes, efficiencies, (foilRatio, cathode, efficiency) => {
        const lost = cyclesBeforeFade({ foilRatio, cathode, efficiency }) * (1 - efficiency);
        expect(lost).toBeCloseTo(sodiumReservoir(foilRatio, cathode), 9);
      }),
    );
  });
});

describe('the capacity that is left', () => {
  // Products of the efficiencies that lee2020 prints, by hand: CEⁿ.
  it.each([
    [0.977, 250, 0.003],
    [0.88, 10, 0.279],
    [0.992, 100, 0.448],
  ])('without foil is CEⁿ: %d over %d cycles', (efficiency, cycles, expected) => {
    expect(inventoryRetention({ ...withoutFoil, efficiency }, cycles)).toBeCloseTo(expected, 3);
  });

  it('agrees with counting the sodium cycle by cycle', () => {
    fc.assert(
      fc.property(foilRatios, cathodes, efficiencies, counts, (ratio, cathode, ce, cycles) => {
        const total = cathode === 'sodiated' ? ratio + 1 : ratio;
        const model = inventoryRetention({ foilRatio: ratio, cathode, efficiency: ce }, cycles);
        const counted = retentionByCounting(total, ce, cycles);
        expect(Math.abs(model - counted)).toBeLessThan((1 - ce) ** 2 + 1e-9);
      }),
    );
  });

  it('agrees exactly where the reservoir ends with a cycle', () => {
    expect(inventoryRetention(sodiated, 300)).toBeCloseTo(retentionByCounting(3, 0.99, 300), 9);
    expect(inventoryRetention(sodiated, 200)).toBeCloseTo(1, 12);
    expect(inventoryRetention(sodiated, 201)).toBeCloseTo(0.99, 9);
  });

  it('is all of it if nothing is lost, and none after a cycle that brings nothing back', () => {
    expect(inventoryRetention({ ...withoutFoil, efficiency: 1 }, 1e6)).toBe(1);
    expect(inventoryRetention({ ...withoutFoil, efficiency: 0 }, 1)).toBe(0);
    expect(inventoryRetention({ ...withoutFoil, efficiency: 0 }, 0)).toBe(1);
  });

  it('never grows with cycles and never shrinks with foil or efficiency', () => {
    fc.assert(
      fc.property(foilRatios, cathodes, efficiencies, counts, (foilRatio, cathode, ce, cycles) => {
        const cell = { foilRatio, cathode, efficiency: ce };
        const left = inventoryRetention(cell, cycles);
        expect(inventoryRetention(cell, cycles + 1)).toBeLessThanOrEqual(left);
        const more = { ...cell, foilRatio: foilRatio + 1 };
        expect(inventoryRetention(more, cycles)).toBeGreaterThanOrEqual(left);
        const better = { ...cell, efficiency: (1 + ce) / 2 };
        expect(inventoryRetention(better, cycles)).toBeGreaterThanOrEqual(left);
      }),
    );
  });
});

describe('the efficiency that a life needs', () => {
  it('is 0.999554 for 80 % after 500 cycles without reservoir (0.8 to the 1/500, by hand)', () => {
    expect(requiredEfficiency(0.8, 500, 0)).toBeCloseTo(0.999554, 6);
  });

  it('gives just that life', () => {
    const retentions = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    const reservoirs = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(retentions, counts, reservoirs, (retention, cycles, reservoir) => {
        fc.pre(reservoir < cycles);
        const efficiency = requiredEfficiency(retention, cycles, reservoir);
        const cell = { foilRatio: reservoir, cathode: 'sodiated', efficiency } as const;
        expect(inventoryRetention(cell, cycles)).toBeCloseTo(retention, 6);
      }),
    );
  });

  it('is less with more foil, and none if the foil outlasts the cycles', () => {
    expect(requiredEfficiency(0.8, 500, 1)).toBeLessThan(requiredEfficiency(0.8, 500, 0));
    expect(requiredEfficiency(0.8, 500, 1e-9)).toBeCloseTo(requiredEfficiency(0.8, 500, 0), 9);
    expect(requiredEfficiency(0.8, 500, 500)).toBe(0);
  });
});

describe('what has no meaning', () => {
  const { efficiency: _, ...cell } = sodiated;
  it.each([
    [() => sodiumReservoir(-1, 'sodiated'), 'N/P with a sodiated cathode: expected from 0, got -1'],
    [
      () => sodiumReservoir(0.5, 'desodiated'),
      'N/P with a desodiated cathode: expected from 1, got 0.5',
    ],
    [
      () => cyclesBeforeFade({ ...cell, efficiency: 1 }),
      'Coulombic efficiency: expected from 0 below 1, got 1',
    ],
    [
      () => inventoryRetention({ ...cell, efficiency: 1.01 }, 1),
      'Coulombic efficiency: expected from 0 to 1, got 1.01',
    ],
    [() => inventoryRetention(sodiated, -1), 'number of cycles: expected from 0, got -1'],
    [() => requiredEfficiency(1, 1, 0), 'retention: expected above 0 below 1, got 1'],
    [() => requiredEfficiency(0.8, 0, 0), 'number of cycles: expected above 0, got 0'],
    [() => requiredEfficiency(0.8, 1, -1), 'reservoir: expected from 0, got -1'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
