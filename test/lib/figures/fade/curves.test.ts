import { describe, expect, test } from 'vitest';
import { fadeRun, type ReportedFade } from '../../../../src/lib/figures/fade/curves.ts';
import { apart, endsOf } from '../../../../src/lib/figures/fade/ends.ts';
import { parameters } from '../../../../src/lib/figures/fade/parameters.ts';
import { reportedFades } from '../../../../src/lib/figures/fade/records.ts';
import { fadeRemark } from '../../../../src/lib/figures/fade/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

const kumar: ReportedFade = {
  record: 'kumar2020a/retention',
  name: 'Kumar 2020a',
  work: 'Kumar et al. 2020',
  cathode: 'S',
  decay: 0.00106,
  isBound: false,
  cycles: 500,
};

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = fadeRun(values, {
    fades: [kumar],
    leftOut: [{ count: 2, reason: 'of cells with other cathodes' }],
  });
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, fade: outcome.result };
}

function remark(change: Record<string, number>): string {
  const { values, fade } = run(change);
  return fadeRemark(values, fade).replaceAll('\u00a0', ' ');
}

describe('the figure of fade', () => {
  // 1 − 500 · 0.00106 = 0.470; 0.99894^500 = exp(500 ln 0.99894) = 0.58844.
  test('ends a reported decay where its cell ended, by both conventions', () => {
    const [linear, compounded] = run().fade.drawn[0]?.curves ?? [];
    expect(linear?.points.at(-1)?.[0]).toBe(500);
    expect(linear?.points.at(-1)?.[1]).toBeCloseTo(47, 10);
    expect(compounded?.points.at(-1)?.[1]).toBeCloseTo(58.844, 3);
  });

  test('cuts what lies beyond the cycles shown', () => {
    const [linear] = run({ N: 100 }).fade.drawn[0]?.curves ?? [];
    expect(linear?.points.at(-1)).toEqual([100, expect.closeTo(89.4, 10)]);
  });

  test('names a curve where it ends, unless it is cut off', () => {
    expect(endsOf(run().fade.drawn).map(({ x, text }) => [x, text])).toEqual([
      [500, 'Kumar 2020a'],
    ]);
    expect(endsOf(run({ N: 100 }).fade.drawn)).toEqual([]);
  });

  test('keeps names apart that would meet', () => {
    expect(apart([88, 63, 59, 20])).toEqual([88, 63, 55, 20]);
  });

  test('draws one convention if asked to', () => {
    const { fade } = run({ convention: 'compounded' });
    expect(fade.own.map(({ convention }) => convention)).toEqual(['compounded']);
  });

  // 1 − 0.2 · 500/500 = 0.8; 0.998^500 = 0.3675; 0.2/500 = 0.04 %; 1 − 0.8^(1/500) = 0.0446 %.
  test('says what a decay of one’s own leaves, and which would leave 80 %', () => {
    expect(remark({ d: 0.2, N: 500 })).toBe(
      'A decay of 0.2 % cycle⁻¹ leaves, after 500 cycles, 0 % on the first capacity, 36.8 % on the cycle before. To keep 80 % after 500 cycles, a cell may lose 0.0400 % cycle⁻¹ of the first capacity, or 0.0446 % cycle⁻¹ of that of the cycle before. Left out: 2 of cells with other cathodes.',
    );
  });

  test('takes cells with sulfur only, and counts what it leaves out', () => {
    const point = (record: string, cathode: string, decay?: number) => ({
      record,
      work: 'Kumar et al. 2020',
      subject: 'sodium',
      class: 'ether' as const,
      numbers: { ...(decay && { decay_percent_cycle: { low: decay } }), cycles: { low: 500 } },
      words: { cathode },
    });
    const found = reportedFades([
      point('kumar2020a/retention', 'S', 0.106),
      point('wu2019/decay', 'sulfurised polyacrylonitrile'),
      point('lei2019/retention', 'Na₃V₂(PO₄)₃', 0.02),
    ]);
    expect(found.fades.map(({ name, decay }) => [name, decay])).toEqual([['Kumar 2020a', 0.00106]]);
    expect(found.leftOut.map(({ count }) => count)).toEqual([1, 1]);
  });
});
