import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellEnergyDensity,
  cellSpecificEnergy,
  stackBreakdown,
} from '../../../src/lib/models/cell-energy.ts';
import { anodeFreeStack as anodeFree } from '../../../src/lib/models/examples.ts';

const ampereHour = 3600;

const sum = (parts: Readonly<Record<string, number>>) =>
  Object.values(parts).reduce((total, part) => total + part, 0);

const shares = fc.double({ min: 0.3, max: 1, noNaN: true });
const thicknesses = fc.double({ min: 1e-6, max: 1e-3, noNaN: true });
const designs = fc
  .record({
    loading: fc.double({ min: 0.01, max: 1, noNaN: true }),
    activeFraction: shares,
    foilRatio: fc.double({ min: 1, max: 20, noNaN: true }),
    thickness: thicknesses,
    electrolytePerCharge: fc.double({ min: 0, max: 1e-5, noNaN: true }),
    stackMassShare: shares,
    stackVolumeShare: shares,
    state: fc.constantFrom('sodiated' as const, 'desodiated' as const),
  })
  .map(({ loading, activeFraction, state, thickness, ...rest }) => ({
    ...anodeFree,
    ...rest,
    cathode: { ...anodeFree.cathode, loading, activeFraction, state },
    separator: { thickness, density: 2000 },
  }));

describe('a cell of sodium vanadium phosphate without sodium foil', () => {
  // Energy 101.1 W h m⁻² over (287.1 + 10 + 40.5 + 60)/0.9 g m⁻², by hand
  it('holds about 229 W h kg⁻¹, and so misses 250', () => {
    expect(cellSpecificEnergy(anodeFree) / ampereHour).toBeCloseTo(228.86, 2);
  });

  it('weighs what its parts weigh, in g m⁻² by hand', () => {
    const { mass } = stackBreakdown(anodeFree);
    const grams = Object.fromEntries(
      Object.entries(mass).map(([part, value]) => [part, Number((1000 * value).toFixed(1))]),
    );
    expect(grams).toEqual({
      cathode: 287.1,
      metal: 0,
      separator: 10,
      electrolyte: 60,
      collectors: 40.5,
      packaging: 44.2,
    });
  });

  it('is 8.861 µm thicker for each mA h cm⁻² that is charged', () => {
    const { thickness } = stackBreakdown(anodeFree);
    expect(thickness.metal * 1e6).toBeCloseTo(3 * 8.861, 2);
    expect(thickness.cathode * 1e6).toBeCloseTo(114.8, 1);
    const parts = 114.833 + 26.584 + 20 + 15;
    // 101.1 W h m⁻² over the parts and a ninth of them for packaging, by hand
    const expected = 101.1 / (parts / 0.9) / 1e-3;
    expect(cellEnergyDensity(anodeFree) / ampereHour / 1000).toBeCloseTo(expected, 1);
  });
});

describe('any cell', () => {
  it('is the sum of its parts, packaging its share of the whole', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const { mass, thickness } = stackBreakdown(design);
        expect(mass.packaging / sum(mass)).toBeCloseTo(1 - design.stackMassShare, 9);
        expect(thickness.packaging / sum(thickness)).toBeCloseTo(1 - design.stackVolumeShare, 9);
        const { loading, specificCapacity, voltage } = design.cathode;
        const energy = loading * specificCapacity * voltage;
        expect((cellSpecificEnergy(design) * sum(mass)) / energy).toBeCloseTo(1, 9);
        expect((cellEnergyDensity(design) * sum(thickness)) / energy).toBeCloseTo(1, 9);
      }),
    );
  });

  it('holds less per mass with more of anything that stores nothing', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const energy = cellSpecificEnergy(design);
        const thicker = { ...anodeFree.anodeCollector, thickness: 20e-6 };
        const { separator, cathode } = design;
        for (const change of [
          { foilRatio: design.foilRatio + 1 },
          { electrolytePerCharge: design.electrolytePerCharge + 1e-6 },
          { cathodeCollector: thicker },
          { anodeCollector: thicker },
          { separator: { ...separator, thickness: 2 * separator.thickness } },
          { cathode: { ...cathode, activeFraction: 0.9 * cathode.activeFraction } },
          { stackMassShare: 0.9 * design.stackMassShare },
        ]) {
          expect(cellSpecificEnergy({ ...design, ...change })).toBeLessThan(energy);
        }
      }),
    );
  });

  it('carries the same foil with either cathode, but is thicker charged if the cathode brought sodium', () => {
    const withFoil = { ...anodeFree, foilRatio: 2 };
    const desodiated = {
      ...withFoil,
      cathode: { ...anodeFree.cathode, state: 'desodiated' } as const,
    };
    const [brought, taken] = [stackBreakdown(withFoil), stackBreakdown(desodiated)];
    expect(taken.mass.metal).toBe(brought.mass.metal);
    // 2 × 3 mA h cm⁻² over 1165.8 mA h g⁻¹, by hand: 5.147 mg cm⁻²
    expect(brought.mass.metal).toBeCloseTo(0.05147, 5);
    expect(brought.thickness.metal / taken.thickness.metal).toBeCloseTo(3 / 2, 9);
  });

  it('without packaging, liquid or pores is metal, cathode, electrolyte and foils', () => {
    const bare = { ...anodeFree, stackMassShare: 1, stackVolumeShare: 1, electrolytePerCharge: 0 };
    const { mass, thickness } = stackBreakdown(bare);
    expect([mass.packaging, mass.electrolyte, thickness.packaging]).toEqual([0, 0, 0]);
  });
});

describe('what has no meaning', () => {
  const { cathode } = anodeFree;
  it.each([
    [{ cathode: { ...cathode, loading: 0 } }, 'loading: expected above 0 kg m⁻², got 0 kg m⁻²'],
    [
      { cathode: { ...cathode, specificCapacity: 0 } },
      'specific capacity: expected above 0 C kg⁻¹, got 0 C kg⁻¹',
    ],
    [
      { cathode: { ...cathode, activeFraction: 1.1 } },
      'active fraction: expected above 0 to 1, got 1.1',
    ],
    [
      { cathode: { ...cathode, density: 0 } },
      'density of the cathode: expected above 0 kg m⁻³, got 0 kg m⁻³',
    ],
    [{ cathode: { ...cathode, voltage: 0 } }, 'voltage: expected above 0 V, got 0 V'],
    [{ foilRatio: -1 }, 'N/P with a sodiated cathode: expected from 0, got -1'],
    [
      { cathode: { ...cathode, state: 'desodiated' } },
      'N/P with a desodiated cathode: expected from 1, got 0',
    ],
    [
      { metal: { molarMass: 0, density: 1 } },
      'molar mass: expected above 0 kg mol⁻¹, got 0 kg mol⁻¹',
    ],
    [
      { separator: { thickness: -1, density: 1 } },
      'thickness of the separator: expected from 0 m, got -1 m',
    ],
    [
      { cathodeCollector: { thickness: 1, density: 0 } },
      'density of the cathode collector: expected above 0 kg m⁻³, got 0 kg m⁻³',
    ],
    [
      { anodeCollector: { thickness: 1, density: 0 } },
      'density of the anode collector: expected above 0 kg m⁻³, got 0 kg m⁻³',
    ],
    [{ electrolytePerCharge: -1 }, 'electrolyte per charge: expected from 0 kg C⁻¹, got -1 kg C⁻¹'],
    [{ stackMassShare: 0 }, 'stack’s share of the mass: expected above 0 to 1, got 0'],
    [{ stackVolumeShare: 2 }, 'stack’s share of the volume: expected above 0 to 1, got 2'],
  ] as const)('is refused (%#)', (change, message) => {
    expect(() => stackBreakdown({ ...anodeFree, ...change })).toThrow(new RangeError(message));
  });
});
