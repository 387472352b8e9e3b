import { describe, expect, it } from 'vitest';
import { grownPair } from '../../../../src/lib/figures/dendrite-growth/ahead.ts';
import { fingerprint } from '../../../../src/lib/figures/dendrite-growth/fingerprint.ts';
import {
  createGrower,
  growOn,
  isGrown,
  report,
} from '../../../../src/lib/figures/dendrite-growth/grower.ts';
import {
  bareElectrodes,
  withSites,
} from '../../../../src/lib/figures/dendrite-growth/grown-pair.ts';
import {
  type GrowthValues,
  parameters,
  settingsOf,
} from '../../../../src/lib/figures/dendrite-growth/parameters.ts';
import {
  pairOfRuns,
  runsOfPair,
  runsPath,
} from '../../../../src/lib/figures/dendrite-growth/runs.ts';
import {
  describeGrowth,
  growthReadout,
  growthTable,
} from '../../../../src/lib/figures/dendrite-growth/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

const values: GrowthValues = valuesOf(parameters, defaultState(parameters));
/** Thin, and so soon done. */
const quick: GrowthValues = { ...values, eta: '3', shield: 0 };
const grown = grownPair(quick);

describe('the page’s copy of growing clusters', () => {
  it('has all sites in order, however the reports were cut', () => {
    const grower = createGrower(settingsOf(quick));
    let pair = bareElectrodes(quick);
    while (!isGrown(grower)) {
      growOn(grower, 17, () => false);
      pair = withSites(pair, report(grower));
    }
    expect(pair).toEqual(grown);
    for (const index of [0, 1] as const) {
      expect(pair[index].sites).toEqual(grower.growths[index].sites);
    }
  });

  it('stops when it is time, and goes on', () => {
    const grower = createGrower(settingsOf(quick));
    let asked = 0;
    growOn(grower, 1000, () => ++asked > 5);
    expect(grower.growths.map(({ mass }) => mass)).toEqual([5, 5]);
    growOn(grower, 2, () => false);
    expect(grower.growths.map(({ mass }) => mass)).toEqual([7, 7]);
  });

  it('travels as runs and comes back as the same metal', () => {
    const back = pairOfRuns(runsOfPair(grown), quick);
    expect(back.map(fingerprint)).toEqual(grown.map(fingerprint));
    expect(back.map(runsPath)).toEqual(grown.map(runsPath));
    expect(pairOfRuns(undefined, quick)).toEqual(bareElectrodes(quick));
  });
});

describe('runs', () => {
  it('are strokes in the middle of their rows, from above', () => {
    const sites = Int32Array.of(0, 1, 3, 12);
    expect(runsPath({ width: 4, height: 4, sites, mass: 4 })).toBe('M0,0.5h1M0,3.5h2M3,3.5h1');
    expect(runsPath({ width: 4, height: 4, sites, mass: 2 })).toBe('M0,3.5h2');
  });
});

describe('the fingerprint', () => {
  it('is FNV-1a, and does not ask for the order of sites', () => {
    // The published hash of no bytes.
    expect(fingerprint({ width: 8, height: 8, sites: Int32Array.of(), mass: 0 })).toBe('811c9dc5');
    const one = { width: 8, height: 8, sites: Int32Array.of(5, 9, 2), mass: 3 };
    expect(fingerprint(one)).toBe(fingerprint({ ...one, sites: Int32Array.of(9, 2, 5) }));
    expect(fingerprint(one)).not.toBe(fingerprint({ ...one, mass: 2 }));
  });
});

describe('what is said of it', () => {
  it('names height, share and dimension, and that it is a cartoon', () => {
    const text = describeGrowth(quick, grown);
    expect(text).toMatch(/Left, bare: it bridges the gap, fills [\d.]+\u00a0% of the sites/);
    expect(text).toMatch(/dimension of [01]\.\d+ by counting boxes/);
    expect(text).toMatch(/A cartoon of shapes, without time, length, kinetics or moss\.$/);
    expect(describeGrowth(quick, bareElectrodes(quick))).toContain('Left, bare: no metal yet.');
  });

  it('says what the right-hand electrode has', () => {
    const right = (shield: number, interphase: number) =>
      describeGrowth({ ...quick, shield, interphase }, grown).match(/Right, ([^:]+):/)?.[1];
    expect([right(0, 0), right(1, 0), right(0, 5), right(1, 5)]).toEqual([
      'bare too',
      'with shield',
      'even interphase',
      'shield and interphase',
    ]);
  });

  it('counts each layer, so that the table holds all metal', () => {
    const { rows } = growthTable(quick, grown);
    const share = rows.reduce((sum, [, left]) => sum + Number(left), 0) / rows.length;
    expect(share).toBeCloseTo((100 * grown[0].mass) / 64 ** 2, 9);
    expect(rows.map(([height]) => height)).toEqual(Array.from({ length: 16 }, (_, n) => 4 * n));
  });

  it('reads each column of both lattices', () => {
    const stops = growthReadout(quick, grown);
    expect(stops).toHaveLength(128);
    expect(Math.max(...stops.map(({ points }) => points[0]?.y ?? 0))).toBe(64);
  });
});
