import { describe, expect, test } from 'vitest';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { parameters } from '../../../../src/lib/figures/tip-current/parameters.ts';
import { runTip, tipSamples } from '../../../../src/lib/figures/tip-current/tip-run.ts';
import { tipRemark } from '../../../../src/lib/figures/tip-current/words.ts';

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = runTip(values);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, run: outcome.result };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the figure of the current at a tip', () => {
  test('levels a protrusion of a micrometre: Wa 1000, 1.001 times', () => {
    const { set } = run().run;
    expect(set.wagner).toBeCloseTo(1000, 9);
    expect(set.levelled).toBeCloseTo(1.001, 3);
    expect(set.primary).toBeCloseTo(17.914, 3);
  });

  test('lets the tip draw more the higher it grows, up to what its shape allows', () => {
    const { values, run: result } = run();
    const samples = tipSamples(values, result, 30).map(({ levelled }) => levelled);
    expect(samples).toEqual([...samples].sort((a, b) => a - b));
    expect(samples.every((levelled) => levelled > 1 && levelled < result.set.primary)).toBe(true);
  });

  test('starts from a hemisphere, which draws three times, when shape is the axis', () => {
    const { values, run: result } = run({ against: 'shape' });
    expect(tipSamples(values, result, 5)[0]?.primary).toBe(3);
    expect(result.x).toBe(5);
  });

  test('tells how much a shield has to cover, and whether it does', () => {
    const small = run();
    expect(tipRemark(small.values, small.run)).toContain('hardly a lead');
    const bare = run({ h: 1000 });
    expect(plain(tipRemark(bare.values, bare.run))).toContain(
      'A shield must cover 47 % of the tip to take this lead away.',
    );
    const covered = run({ h: 1000, coverage: 60 });
    expect(plain(tipRemark(covered.values, covered.run))).toContain(
      'A shield over 60 % of it leaves 0.758 times: the tip falls behind, and the surface levels.',
    );
  });
});
