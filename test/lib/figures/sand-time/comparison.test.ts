import { describe, expect, test } from 'vitest';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import {
  compareLever,
  MILLIAMPERE_PER_CM2,
} from '../../../../src/lib/figures/sand-time/comparison.ts';
import { depletionTime } from '../../../../src/lib/figures/sand-time/depletion-curve.ts';
import { parameters } from '../../../../src/lib/figures/sand-time/parameters.ts';
import { limitsRemark } from '../../../../src/lib/figures/sand-time/words.ts';

function compare(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = compareLever(values);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, ...outcome.result };
}

describe('the figure of Sand’s time', () => {
  // 2 F c₀ D / (N_M t_a L) = 2 · 96485 · 1000 · 3·10⁻¹⁰ / (10 · 0.6 · 25·10⁻⁶) = 385.9 A m⁻².
  test('has its limit where the closed form puts it', () => {
    expect(compare().base.curve.limit / MILLIAMPERE_PER_CM2).toBeCloseTo(38.59, 2);
  });

  test('has the limit inside the plot, in its first half', () => {
    for (const c0 of [0.05, 0.3, 1, 5]) {
      const { base, currents } = compare({ c0 });
      const limit = base.curve.limit / MILLIAMPERE_PER_CM2;
      const share = Math.log(limit / currents[0]) / Math.log(currents[1] / currents[0]);
      expect(share).toBeGreaterThanOrEqual(1 / 3 - 1e-9);
      expect(share).toBeLessThan(1 / 2);
    }
  });

  test('draws no point at or below the limit', () => {
    const { curve } = compare().base;
    expect(curve.points.every(({ current }) => current > curve.limit)).toBe(true);
    expect(depletionTime(compare().base.cell, curve.limit)).toBeNull();
  });

  test('joins Sand’s law far above the limit and leaves it upwards near it', () => {
    const { points } = compare().base.curve;
    const [first, last] = [points[0], points.at(-1)];
    expect((first?.time ?? 0) / (first?.sandTime ?? 1)).toBeGreaterThan(2.3);
    expect((last?.time ?? 0) / (last?.sandTime ?? 1)).toBeCloseTo(1, 6);
  });

  test.each([
    ['salt', 2],
    ['surface', 2],
    ['anions', 2],
  ])('the lever “%s” moves the limit by %d and the time by its square', (lever, gain) => {
    const { base, pulled } = compare({ lever });
    expect((pulled?.curve.limit ?? 0) / base.curve.limit).toBeCloseTo(gain, 9);
    const far = 100 * base.curve.limit;
    const times = [base.cell, pulled?.cell ?? base.cell].map(
      (cell) => depletionTime(cell, far) ?? 0,
    );
    expect((times[1] ?? 0) / (times[0] ?? 1)).toBeCloseTo(gain ** 2, 6);
  });

  test('an even interphase gains the square of the unevenness, and nothing where there is none', () => {
    const uneven = compare({ lever: 'interphase', focus: 3 });
    expect((uneven.pulled?.curve.limit ?? 0) / uneven.base.curve.limit).toBeCloseTo(3, 9);
    const even = compare({ lever: 'interphase' });
    expect(limitsRemark(even.values, even)).toContain('an even interphase gains nothing');
  });

  test('says that immobile anions are no proof of safety instead of drawing', () => {
    const values = valuesOf(parameters, { ...defaultState(parameters), t: 1 });
    expect(compareLever(values)).toEqual({
      holds: false,
      reason: expect.stringContaining('not to say that such a cell is safe'),
    });
  });

  test('says the same where a lever brings a transference number to 1 in double precision', () => {
    const nearly = { ...defaultState(parameters), t: 1 - 2 ** -53, lever: 'anions' };
    expect(compareLever(valuesOf(parameters, nearly)).holds).toBe(false);
  });
});
