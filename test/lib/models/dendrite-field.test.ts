import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { potentialAt, settleNear, totalFlux } from '../../../src/lib/models/dendrite/field.ts';
import {
  createLevel,
  forEachSite,
  placeOf,
  wholeOf,
  wrapRow,
} from '../../../src/lib/models/dendrite/level.ts';
import { createLevels, updateLevels, vCycle } from '../../../src/lib/models/dendrite/multigrid.ts';
import { findLatticeResidual, relaxLattice } from '../../../src/lib/models/dendrite/relax.ts';
import {
  createGrowth,
  type Growth,
  type GrowthSettings,
  growSteps,
} from '../../../src/lib/models/dendrite.ts';

const plate: GrowthSettings = {
  geometry: 'plate',
  width: 32,
  height: 24,
  exponent: 1,
  seed: 1,
  tolerance: 1e-10,
};

/** What leaves the far electrode, bond by bond. */
function farFlux(growth: Growth): number {
  const { width, height, lattice } = growth;
  let sum = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (lattice.kinds[y * width + x] !== 0) continue;
      const around = [
        [x + 1, y],
        [x - 1, y],
        [x, y + 1],
        [x, y - 1],
      ] as const;
      const here = potentialAt(growth, x, y);
      for (const [column, row] of around) {
        const wrapped = (column + width) % width;
        const isFar = row >= height || lattice.kinds[row * width + wrapped] === 2;
        if (isFar) sum += 1 - here;
      }
    }
  }
  return sum;
}

/** A field for each of hundreds of sites. */
const patience = { timeout: 60_000 };

describe('the field', () => {
  it('rises in a straight line above a flat electrode', () => {
    const growth = createGrowth(plate);
    for (let y = 0; y < 24; y++) expect(potentialAt(growth, 5, y)).toBeCloseTo((y + 1) / 25, 9);
    expect(totalFlux(growth)).toBeCloseTo(32 / 25, 9);
  });

  it('loses at an interphase what its resistance takes, in series with the electrolyte', () => {
    const growth = createGrowth({ ...plate, interphase: 15 });
    for (let y = 0; y < 24; y++) expect(potentialAt(growth, 5, y)).toBeCloseTo((y + 16) / 40, 9);
    expect(totalFlux(growth)).toBeCloseTo(32 / 40, 9);
  });

  it('is that of a flat electrode with a shield too, which closes only what stands out', () => {
    const growth = createGrowth({ ...plate, shield: 1 });
    for (let y = 0; y < 24; y++) expect(potentialAt(growth, 5, y)).toBeCloseTo((y + 1) / 25, 9);
  });

  it('goes with the logarithm of the distance from a point', () => {
    // The lattice's own radius of a single site, e^−γ/(2√2), from the expansion of its Green's function.
    const site = Math.exp(-0.5772156649) / (2 * Math.SQRT2);
    const growth = createGrowth({ ...plate, geometry: 'point', width: 128, height: 128 });
    // The circle's edge is a staircase: its radius is known to about half a site of 63.
    for (const r of [8, 16, 32]) {
      const exact = Math.log(r / site) / Math.log(63 / site);
      expect(potentialAt(growth, 64 + r, 64) / exact).toBeCloseTo(1, 2);
      expect(potentialAt(growth, 64, 64 - r)).toBeCloseTo(potentialAt(growth, 64 + r, 64), 8);
    }
  });

  it(
    'conserves the current: the metal takes what leaves the far electrode, to a tenth of a millionth',
    patience,
    () => {
      fc.assert(
        fc.property(
          fc.record({
            geometry: fc.constantFrom('plate' as const, 'point' as const),
            width: fc.constantFrom(16, 20),
            height: fc.integer({ min: 16, max: 24 }),
            exponent: fc.integer({ min: 0, max: 3 }),
            seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
            shield: fc.constantFrom(0, 0.5, 1),
            interphase: fc.constantFrom(0, 5),
          }),
          (settings) => {
            const growth = growSteps(createGrowth({ ...settings, tolerance: 1e-8 }), 30);
            expect(farFlux(growth) / totalFlux(growth)).toBeCloseTo(1, 7);
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it('rises around a point as the potential kernel of the square lattice, with its 4/π', () => {
    const growth = createGrowth({ ...plate, geometry: 'point', width: 128, height: 128 });
    const over = (x: number, y: number) =>
      potentialAt(growth, 64 + x, 64 + y) / potentialAt(growth, 65, 64);
    // Spitzer, Principles of Random Walk, section 15: a(1,1) = 4/π and a(2,0) = 4 − 8/π, where a(1,0) = 1.
    expect(over(1, 1)).toBeCloseTo(4 / Math.PI, 4);
    expect(over(2, 0)).toBeCloseTo(4 - 8 / Math.PI, 4);
    expect(over(0, 0)).toBe(0);
  });

  it('is 1 at the far electrode and 0 in the metal', () => {
    const growth = createGrowth({ ...plate, geometry: 'point', width: 32, height: 32 });
    expect(potentialAt(growth, 0, 0)).toBe(1);
    expect(potentialAt(growth, 16, 16)).toBe(0);
    expect(potentialAt(createGrowth(plate), 5, 24)).toBe(1);
  });

  it('has no equation in the metal, and loses none beside it', () => {
    const growth = growSteps(createGrowth(plate), 5);
    const [level] = growth.levels;
    const stencilAt = (site: number) => {
      const at = 9 * placeOf(level, site % 32, Math.floor(site / 32));
      return [...level.stencils.subarray(at, at + 9)];
    };
    const metal = new Set(growth.sites.subarray(0, growth.mass));
    for (const site of metal) {
      expect(stencilAt(site)).toEqual(Array(9).fill(0));
      const above = site + 32;
      if (!metal.has(above)) expect(stencilAt(above)[4]).toBeGreaterThan(0);
    }
  });

  it.each([
    [16, 12, { left: 8, right: 24, bottom: 4, top: 20 }],
    [1, 2, { left: 0, right: 9, bottom: 0, top: 10 }],
    [30, 22, { left: 22, right: 31, bottom: 14, top: 23 }],
  ])('is put right within eight sites of a new one at (%i, %i)', (x, y, expected) => {
    const level = createLevel(32, 24, false);
    level.inverse.fill(0.25);
    level.source.fill(1);
    settleNear({ ...createGrowth(plate), levels: [level] }, x, y);
    const touched: { x: number; y: number }[] = [];
    forEachSite(level, wholeOf(level), (column, row) => {
      if (level.values[placeOf(level, column, row)]) touched.push({ x: column, y: row });
    });
    const [columns, rows] = [touched.map((one) => one.x), touched.map((one) => one.y)];
    expect({
      left: Math.min(...columns),
      right: Math.max(...columns),
      bottom: Math.min(...rows),
      top: Math.max(...rows),
    }).toEqual(expected);
    // The rows of padding below and above the lattice stay as they are.
    const padding = [...level.values.subarray(0, 34), ...level.values.subarray(-34)];
    expect(padding).toEqual(Array(2 * 34).fill(0));
  });

  it('stays between its ends in the electrolyte', () => {
    const growth = growSteps(createGrowth(plate), 60);
    for (let y = 0; y < 24; y++) {
      for (let x = 0; x < 32; x++) {
        expect(potentialAt(growth, x, y)).toBeGreaterThan(-1e-9);
        expect(potentialAt(growth, x, y)).toBeLessThan(1);
      }
    }
  });

  it('falls short of the share that the tolerance gives, not of more', () => {
    const rough = growSteps(createGrowth({ ...plate, tolerance: 1e-3 }), 60);
    expect(findLatticeResidual(rough.levels[0])).toBeLessThanOrEqual(1e-3 * totalFlux(rough));
    expect(Math.abs(farFlux(rough) / totalFlux(rough) - 1)).toBeLessThan(1e-3);
  });
});

/** φ = sin(2πx/W) sinh(2πy/W)/sinh(2πH/W) is given one row above the lattice, and 0 one row below. */
function smoothError(size: number): number {
  const levels = createLevels(size, size);
  const [level] = levels;
  const k = (2 * Math.PI) / size;
  const exact = (x: number, y: number) =>
    (Math.sin(k * x) * Math.sinh(k * (y + 1))) / Math.sinh(k * (size + 1));
  forEachSite(level, wholeOf(level), (x, y) => {
    const at = placeOf(level, x, y);
    for (const near of [3, 5]) level.stencils[9 * at + near] = 1;
    level.stencils[9 * at + 1] = y > 0 ? 1 : 0;
    level.stencils[9 * at + 7] = y < size - 1 ? 1 : 0;
    level.stencils[9 * at + 4] = 4;
    level.diagonal[at] = 4;
    level.inverse[at] = 1 / 4;
    level.source[at] = y === size - 1 ? exact(x, size) : 0;
  });
  updateLevels(levels, wholeOf(level));
  while (findLatticeResidual(level) > 1e-10) vCycle(levels);
  let largest = 0;
  forEachSite(level, wholeOf(level), (x, y) => {
    const error = Math.abs((level.values[placeOf(level, x, y)] as number) - exact(x, y));
    largest = Math.max(largest, error);
  });
  return largest;
}

describe('the solver', () => {
  it('has an error of second order in the distance of sites', () => {
    const [coarse, middle, fine] = [16, 32, 64].map(smoothError) as [number, number, number];
    expect(Math.log2(coarse / middle)).toBeCloseTo(2, 0);
    expect(Math.log2(middle / fine)).toBeCloseTo(2, 0);
  });

  it('converges by three quarters in each cycle, between thin branches too', patience, () => {
    const growth = growSteps(
      createGrowth({ ...plate, width: 64, height: 64, tolerance: 1e-3 }),
      300,
    );
    const [level] = growth.levels;
    forEachSite(level, wholeOf(level), (x, y) => {
      const at = placeOf(level, x, y);
      if (level.inverse[at]) level.values[at] = (x * 7 + y * 13) % 10;
    });
    for (let y = 0; y < 64; y++) wrapRow(level.values, level, y);
    let before = findLatticeResidual(level);
    for (let cycle = 0; cycle < 8; cycle++) {
      vCycle(growth.levels);
      const after = findLatticeResidual(level);
      expect(after / before).toBeLessThan(0.25);
      before = after;
    }
  });

  it('needs no coarser grid where the lattice has none', () => {
    const growth = createGrowth({ ...plate, width: 9, height: 8 });
    expect(growth.levels).toHaveLength(1);
    expect(potentialAt(growth, 0, 3)).toBeCloseTo(4 / 9, 9);
  });

  it('halves its grids while they have eight sites a side', () => {
    expect(createLevels(64, 48).map(({ width, height }) => [width, height])).toEqual([
      [64, 48],
      [32, 24],
      [16, 12],
      [8, 6],
    ]);
    expect(createLevels(8, 8)[1]).toMatchObject({ width: 4, height: 4 });
  });

  it('goes once over each colour of the chessboard: a source is felt one site away', () => {
    const level = createLevel(8, 8, false);
    level.inverse.fill(0.25);
    level.source[placeOf(level, 4, 4)] = 4;
    relaxLattice(level, wholeOf(level));
    const felt: [number, number, number][] = [];
    forEachSite(level, wholeOf(level), (x, y) => {
      const value = level.values[placeOf(level, x, y)] as number;
      if (value !== 0) felt.push([x, y, value]);
    });
    expect(felt).toEqual([
      [4, 3, 0.25],
      [3, 4, 0.25],
      [4, 4, 1],
      [5, 4, 0.25],
      [4, 5, 0.25],
    ]);
  });

  it('relaxes within a box and leaves the rest', () => {
    const level = createLevel(8, 8, false);
    level.inverse.fill(0.25);
    level.source.fill(1);
    relaxLattice(level, { left: 2, right: 4, bottom: 1, top: 3 });
    const touched: string[] = [];
    forEachSite(level, wholeOf(level), (x, y) => {
      if (level.values[placeOf(level, x, y)]) touched.push(`${x},${y}`);
    });
    expect(touched).toEqual(['2,1', '3,1', '4,1', '2,2', '3,2', '4,2', '2,3', '3,3', '4,3']);
  });
});
