import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apparentResistance,
  layerResistance,
  ohmicLoss,
  type ResistivePart,
  seriesResistance,
} from '../../../src/lib/models/asr.ts';

/** 1 Ω cm² is 10⁻⁴ Ω m²; 1 mS cm⁻¹ is 0.1 S m⁻¹; 1 mA cm⁻² is 10 A m⁻². */
const ohmSquareCentimetre = 1e-4;

const separator: ResistivePart = {
  name: 'the separator',
  resistance: 10 * ohmSquareCentimetre,
  basis: 'per cell',
  temperature: 298.15,
};
const surface: ResistivePart = {
  name: 'the interface',
  resistance: 20 * ohmSquareCentimetre,
  basis: 'per interface',
  temperature: 298.15,
};

const lengths = fc.double({ min: 1e-9, max: 1e-2, noNaN: true });
const conductivities = fc.double({ min: 1e-9, max: 1e3, noNaN: true });
const resistances = fc.double({ min: 0, max: 10, noNaN: true });

describe('the resistance of a layer', () => {
  it('is 10 Ω cm² for 100 µm at 1 mS cm⁻¹ (by hand)', () => {
    expect(layerResistance(100e-6, 0.1) / ohmSquareCentimetre).toBeCloseTo(10, 9);
  });

  it('is that of its slices together', () => {
    fc.assert(
      fc.property(lengths, lengths, conductivities, (a, b, conductivity) => {
        const slices = layerResistance(a, conductivity) + layerResistance(b, conductivity);
        expect(layerResistance(a + b, conductivity) / slices).toBeCloseTo(1, 9);
      }),
    );
    expect(layerResistance(0, 1)).toBe(0);
  });
});

describe('the resistance of a cell', () => {
  it('counts an interface as often as the cell has it, and the rest once', () => {
    const both = seriesResistance([separator, surface], 2);
    expect(both).toEqual({ holds: true, result: { resistance: 50e-4, temperature: 298.15 } });
    expect(seriesResistance([separator, surface], 1)).toMatchObject({
      result: { resistance: 30e-4 },
    });
  });

  it('does not depend on the order and grows with every part', () => {
    const parts = fc.array(resistances, { minLength: 2, maxLength: 6 });
    const sum = (values: readonly number[]) => {
      const outcome = seriesResistance(
        values.map((resistance) => ({ ...separator, resistance })),
        2,
      );
      if (!outcome.holds) throw new Error(outcome.reason);
      return outcome.result.resistance;
    };
    fc.assert(
      fc.property(parts, (values) => {
        expect(sum(values.toReversed())).toBeCloseTo(sum(values), 9);
        expect(sum(values)).toBeGreaterThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('is not summed from parts at different temperatures', () => {
    const warm = { ...surface, temperature: 333.15 };
    expect(seriesResistance([separator, warm], 2)).toEqual({
      holds: false,
      reason:
        'Resistances at different temperatures do not add up: the separator at 298.15 K, the interface at 333.15 K.',
    });
  });

  it('is not summed from a part whose temperature nobody gave', () => {
    const unknown: ResistivePart = { ...surface, temperature: 'unknown' };
    expect(seriesResistance([separator, unknown], 2)).toEqual({
      holds: false,
      reason: 'The temperature at which the interface was measured is not known.',
    });
  });
});

describe('the voltage that a current loses', () => {
  // ji2022, Table 2: POSS-4PEG2K, 4.5 × 10⁻³ mS cm⁻¹ at 30 °C; thickness and current are chosen.
  it('is 1.1 V in 100 µm of a polymer of 4.5 × 10⁻³ mS cm⁻¹ at 0.5 mA cm⁻² (by hand)', () => {
    expect(ohmicLoss(5, layerResistance(100e-6, 4.5e-4))).toBeCloseTo(1.11, 2);
  });

  it('goes with the current and is nothing without', () => {
    fc.assert(
      fc.property(resistances, (resistance) => {
        expect(ohmicLoss(6, resistance)).toBeCloseTo(3 * ohmicLoss(2, resistance), 9);
        expect(ohmicLoss(0, resistance)).toBe(0);
      }),
    );
  });
});

describe('the resistance that a voltage means', () => {
  it('is the one that loses this voltage', () => {
    fc.assert(
      fc.property(resistances, (resistance) => {
        expect(apparentResistance(ohmicLoss(7, resistance), 7)).toBeCloseTo(resistance, 9);
      }),
    );
  });
});

describe('what has no meaning', () => {
  it.each([
    [() => layerResistance(-1, 1), 'thickness: expected from 0 m, got -1 m'],
    [() => layerResistance(1, 0), 'conductivity: expected above 0 S m⁻¹, got 0 S m⁻¹'],
    [() => seriesResistance([], 2), 'number of parts: expected from 1, got 0'],
    [() => seriesResistance([separator], 0), 'number of interfaces: expected from 1, got 0'],
    [
      () => seriesResistance([{ ...separator, resistance: -1 }], 2),
      'resistance of the separator: expected from 0 Ω m², got -1 Ω m²',
    ],
    [
      () => seriesResistance([{ ...separator, temperature: 0 }], 2),
      'temperature: expected above 0 K, got 0 K',
    ],
    [() => ohmicLoss(-1, 1), 'current density: expected from 0 A m⁻², got -1 A m⁻²'],
    [() => apparentResistance(-1, 1), 'voltage: expected from 0 V, got -1 V'],
    [() => apparentResistance(1, 0), 'current density: expected above 0 A m⁻², got 0 A m⁻²'],
    [() => ohmicLoss(1, -1), 'resistance: expected from 0 Ω m², got -1 Ω m²'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
