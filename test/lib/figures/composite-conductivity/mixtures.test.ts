import { describe, expect, test } from 'vitest';
import { type Mixtures, mix } from '../../../../src/lib/figures/composite-conductivity/mixtures.ts';
import { parameters } from '../../../../src/lib/figures/composite-conductivity/parameters.ts';
import {
  mixtureReadout,
  mixtureRemark,
  mixtureTable,
} from '../../../../src/lib/figures/composite-conductivity/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = mix(values);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, mixtures: outcome.result };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const ends = ({ samples }: Mixtures) => [samples[0], samples.at(-1)];

describe('the figure of the conductivity of composites', () => {
  test('begins with the polymer and ends with the ceramic, whatever the arrangement', () => {
    const [polymer, ceramic] = ends(run().mixtures);
    for (const name of ['grains', 'even', 'frame'] as const) {
      expect(polymer?.[name]).toBeCloseTo(0.05, 12);
      expect(ceramic?.[name]).toBeCloseTo(0.5, 12);
    }
  });

  /** Ten times the polymer, a third of the volume: Maxwell by hand, (12 + 6)/(12 − 3) for the grains. */
  test('agrees with Maxwell by hand at a third of the volume', () => {
    const { read } = run({ phi: 100 / 3 }).mixtures;
    expect(read.grains / 0.05).toBeCloseTo(18 / 9, 9);
    // The frame: 10 (21 − 2·(2/3)·9)/(21 + (2/3)·9).
    expect(read.frame / 0.05).toBeCloseTo((10 * 9) / 27, 9);
  });

  test('sets grains below equal footing below frame while the ceramic is the better conductor', () => {
    for (const { grains, even, frame } of run().mixtures.samples.slice(1, -1)) {
      expect(grains).toBeLessThan(even);
      expect(even).toBeLessThan(frame);
    }
  });

  test('turns that order round in a gel that conducts better than the ceramic', () => {
    const { values, mixtures } = run({ polymer: 2.3, ceramic: 0.59 });
    expect(mixtures.read.grains).toBeGreaterThan(mixtures.read.frame);
    expect(mixtureRemark(values, mixtures)).toContain('None of this is better than the polymer');
  });

  /** lee2020 reports that 4 % of silica raise the conductivity: without a shell they cannot. */
  test('lets an inert filler only lower the conductivity, unless it has a shell', () => {
    const bare = run({ filler: 'inert', phi: 4, polymer: 1 });
    expect(bare.mixtures.read.grains).toBeCloseTo((2 - 0.08) / (2 + 0.04), 9);
    expect(mixtureRemark(bare.values, bare.mixtures)).toContain('None of this is better');
    const coated = run({
      filler: 'inert',
      phi: 4,
      polymer: 1,
      shell: 'shell',
      shellSigma: 10,
      delta: 0.5,
    });
    expect(coated.mixtures.read.shells).toBeCloseTo(1.279, 3);
    expect(plain(mixtureRemark(coated.values, coated.mixtures))).toContain('1.28 times');
  });

  test('ends the curve of the shells where they would overlap, and says so', () => {
    const { values, mixtures } = run({ shell: 'shell', delta: 1, phi: 20 });
    expect(mixtures.read.shells).toBeNull();
    expect(mixtureRemark(values, mixtures)).toContain('would overlap');
    // (1 + 1)³ is 8: at most an eighth of the volume.
    const last = mixtures.samples.filter(({ shells }) => shells !== null).at(-1);
    expect(last?.share).toBeCloseTo(12, 9);
  });

  test('has a column for shells only if there are any, and no mark at a conductivity of zero', () => {
    const bare = run({ filler: 'inert' });
    expect(mixtureTable(bare.values, bare.mixtures).columns).toHaveLength(4);
    expect(mixtureReadout(bare.values, bare.mixtures).at(-1)?.points).toEqual([]);
    const coated = run({ shell: 'shell' });
    expect(mixtureTable(coated.values, coated.mixtures).columns).toHaveLength(5);
  });
});
