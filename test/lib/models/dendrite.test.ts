import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRandom } from '../../../src/lib/models/dendrite/random.ts';
import {
  createGrowth,
  type Growth,
  type GrowthSettings,
  growSteps,
} from '../../../src/lib/models/dendrite.ts';
import { boxDimension, clusterHeight } from '../../../src/lib/models/dendrite-shape.ts';

const plate: GrowthSettings = { geometry: 'plate', width: 24, height: 24, exponent: 1, seed: 1 };
const grown = (settings: Partial<GrowthSettings>, steps = 5000) =>
  growSteps(createGrowth({ ...plate, ...settings }), steps);
const metal = ({ sites, mass }: Growth) => Array.from(sites.subarray(0, mass));

const anySettings: fc.Arbitrary<GrowthSettings> = fc.record({
  geometry: fc.constantFrom('plate', 'point'),
  width: fc.constantFrom(16, 18, 21),
  height: fc.integer({ min: 16, max: 24 }),
  exponent: fc.integer({ min: 0, max: 4 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  shield: fc.double({ min: 0, max: 1, noNaN: true }),
  interphase: fc.double({ min: 0, max: 30, noNaN: true }),
});

/** Whether each site touched metal, the electrode or the seed when it came. */
function isConnected({ settings, width, sites, mass }: Growth): boolean {
  const before = new Set<number>();
  return Array.from(sites.subarray(0, mass)).every((site, n) => {
    const [x, y] = [site % width, Math.floor(site / width)];
    const around = [
      y * width + ((x + 1) % width),
      y * width + ((x + width - 1) % width),
      site + width,
      site - width,
    ];
    before.add(site);
    const first = settings.geometry === 'plate' ? y === 0 : n === 0;
    return first || around.some((near) => before.has(near));
  });
}

describe('a cluster', () => {
  it('hangs together, each site once, and keeps all it had', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anySettings, fc.nat(40), fc.nat(40), (settings, first, more) => {
        const growth = growSteps(createGrowth(settings), first);
        const early = metal(growth);
        const all = metal(growSteps(growth, more));
        expect(all.slice(0, early.length)).toEqual(early);
        expect(new Set(all).size).toBe(all.length);
        expect(isConnected(growth)).toBe(true);
        expect(all.every((site) => growth.lattice.kinds[site] === 1)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same settings, however the steps are cut', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anySettings, fc.integer({ min: 1, max: 9 }), (settings, piece) => {
        const whole = growSteps(createGrowth(settings), 45);
        const pieces = createGrowth(settings);
        for (let n = 0; n < 45; n += piece) growSteps(pieces, Math.min(piece, 45 - n));
        expect(metal(pieces)).toEqual(metal(whole));
      }),
      { numRuns: 15 },
    );
  });

  it('is plain data that a copy can go on with', () => {
    const growth = grown({}, 30);
    const copy = structuredClone(growth);
    expect(metal(growSteps(copy, 30))).toEqual(metal(growSteps(growth, 30)));
  });

  it('is another one for another seed', () => {
    expect(metal(grown({ seed: 1 }, 50))).not.toEqual(metal(grown({ seed: 2 }, 50)));
  });

  it('has the surface that its sites have', () => {
    const { surface, lattice, width, height } = grown({ shield: 0.5 }, 100);
    const beside = Array.from(lattice.kinds).flatMap((kind, site) => {
      const [x, y] = [site % width, Math.floor(site / width)];
      const near = [
        y === 0 ? 1 : lattice.kinds[site - width],
        y === height - 1 ? 2 : lattice.kinds[site + width],
        lattice.kinds[y * width + ((x + 1) % width)],
        lattice.kinds[y * width + ((x + width - 1) % width)],
      ].filter((one) => one === 1).length;
      return kind === 0 && near > 0 ? [[site, near]] : [];
    });
    const kept = Array.from(surface.sites.subarray(0, surface.count), (site) => [
      site,
      surface.contacts[site],
    ]);
    expect(kept.sort(([a = 0], [b = 0]) => a - b)).toEqual(beside);
  });

  it('grows until it touches the far electrode, and no further', () => {
    for (const geometry of ['plate', 'point'] as const) {
      const growth = grown({ geometry });
      expect(growth.isFinished).toBe(true);
      expect(metal(growSteps(growth, 10))).toHaveLength(growth.mass);
    }
    const growth = grown({});
    expect(clusterHeight(growth)).toBe(24);
    expect(metal(growth).filter((site) => site >= 23 * 24)).toHaveLength(1);
  });

  it('begins with the seed in the middle, or with nothing on a plate', () => {
    expect(metal(createGrowth({ ...plate, geometry: 'point' }))).toEqual([12 * 24 + 12]);
    expect(metal(createGrowth(plate))).toEqual([]);
  });

  it('stands on the electrode evenly at first: each site is as likely as another', () => {
    const columns = Array.from({ length: 800 }, (_, seed) =>
      grown({ seed, width: 8, height: 8 }, 1),
    );
    const counts = new Array<number>(8).fill(0);
    for (const { sites } of columns)
      counts[sites[0] as number] = (counts[sites[0] as number] ?? 0) + 1;
    const chi2 = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    // The 99.9 % point of χ² with seven degrees of freedom.
    expect(chi2).toBeLessThan(24.3);
  });
});

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const seeds = [1, 2, 3, 4, 5];
/** Hundreds of sites, a field for each. */
const patience = { timeout: 60_000 };

describe('what makes the metal that bridges the gap', () => {
  const masses = (settings: Partial<GrowthSettings>) =>
    mean(seeds.map((seed) => grown({ ...settings, seed }).mass));

  it('more of it for a smaller exponent: growth is more compact', patience, () => {
    const [eden = 0, field = 0, steep = 0, steeper = 0] = [0, 1, 2, 3].map((exponent) =>
      masses({ exponent }),
    );
    expect(eden).toBeGreaterThan(2 * field);
    expect(field).toBeGreaterThan(1.5 * steep);
    expect(steep).toBeGreaterThan(1.1 * steeper);
    // At least one column of 24.
    expect(steeper).toBeGreaterThan(24);
  });

  it('more of it with a shield, and with an interphase that evens the flux', patience, () => {
    const bare = masses({});
    expect(masses({ shield: 0.5 })).toBeGreaterThan(1.1 * bare);
    expect(masses({ shield: 1 })).toBeGreaterThan(1.5 * bare);
    expect(masses({ interphase: 3 })).toBeGreaterThan(1.1 * bare);
    expect(masses({ interphase: 30 })).toBeGreaterThan(1.5 * bare);
  });

  it('box-counting dimensions that follow', patience, () => {
    const dimension = (exponent: number) =>
      mean(seeds.map((seed) => boxDimension(grown({ seed, exponent }))));
    expect(dimension(0)).toBeGreaterThan(dimension(1));
    expect(dimension(1)).toBeGreaterThan(dimension(2));
  });
});

/** Mulberry32 in whole numbers without bound, each cut to 32 bits where the generator's are. */
function* mulberry(seed: bigint): Generator<number> {
  const cut = (n: bigint) => BigInt.asUintN(32, n);
  for (let count = cut(seed + 0x6d2b79f5n); ; count = cut(count + 0x6d2b79f5n)) {
    let mixed = cut((count ^ (count >> 15n)) * (count | 1n));
    mixed ^= cut(mixed + cut((mixed ^ (mixed >> 7n)) * (mixed | 61n)));
    yield Number(mixed ^ (mixed >> 14n)) / 2 ** 32;
  }
}

describe('the generator', () => {
  it('is mulberry32', () => {
    for (const seed of [0, 1, 42, 2 ** 32 - 1]) {
      const expected = mulberry(BigInt(seed));
      const state = Uint32Array.of(seed);
      for (let n = 0; n < 100; n++) expect(nextRandom(state)).toBe(expected.next().value);
    }
  });

  it('draws evenly', () => {
    const state = Uint32Array.of(7);
    const drawn = Array.from({ length: 10_000 }, () => nextRandom(state));
    expect(mean(drawn)).toBeCloseTo(0.5, 1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = drawn.filter((one) => Math.floor(10 * one) === tenth).length / 10_000;
      expect(share).toBeCloseTo(0.1, 1);
    }
  });
});

describe('growth that is not told otherwise', () => {
  it('has neither shield nor interphase, and balances its currents to a thousandth', () => {
    const { settings } = createGrowth({
      geometry: 'plate',
      width: 16,
      height: 16,
      exponent: 1,
      seed: 1,
    });
    expect(settings).toMatchObject({ shield: 0, interphase: 0, tolerance: 1e-3 });
  });
});

describe('growth refuses', () => {
  it.each([
    [{ width: 7 }, 'lattice width: expected a whole number from 8 to 1024, got 7'],
    [{ height: 1025 }, 'lattice height: expected a whole number from 8 to 1024, got 1025'],
    [{ exponent: 1.5 }, 'growth exponent: expected a whole number from 0 to 6, got 1.5'],
    [{ exponent: 7 }, 'growth exponent: expected a whole number from 0 to 6, got 7'],
    [{ seed: -1 }, 'seed: expected a whole number from 0 to 4294967295, got -1'],
    [{ seed: 2 ** 32 }, 'seed: expected a whole number from 0 to 4294967295, got 4294967296'],
    [{ shield: 1.1 }, 'shield strength: expected from 0 to 1, got 1.1'],
    [{ interphase: -1 }, 'interphase resistance: expected from 0, got -1'],
    [{ tolerance: 0 }, 'tolerance of the field: expected from 1e-10 to 0.1, got 0'],
  ])('%o', (wrong, message) => {
    expect(() => createGrowth({ ...plate, ...wrong })).toThrow(new RangeError(message));
  });

  it('a number of steps that is none', () => {
    const message = 'number of steps: expected a whole number from 0, got -1';
    expect(() => growSteps(createGrowth(plate), -1)).toThrow(new RangeError(message));
  });
});
