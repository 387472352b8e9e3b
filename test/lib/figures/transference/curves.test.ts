import { describe, expect, test } from 'vitest';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { limitAt, polarisationAt, timeAt } from '../../../../src/lib/figures/transference/cell.ts';
import { transferenceCurve } from '../../../../src/lib/figures/transference/curves.ts';
import { parameters } from '../../../../src/lib/figures/transference/parameters.ts';
import { transferenceRemark } from '../../../../src/lib/figures/transference/words.ts';

const reported = [
  { record: 'a2020/t', number: 0.88 },
  { record: 'b2021/t', number: 0.882 },
  { record: 'c2022/t', number: 0.63 },
].map(({ record, number }) => ({
  record,
  work: 'A 2020',
  subject: 'a gel',
  class: 'gel' as const,
  numbers: { number: { low: number } },
  words: {},
}));

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  return { values, outcome: transferenceCurve(values, { reported }) };
}

function curve(change: Record<string, number | string> = {}) {
  const { values, outcome } = run(change);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, curve: outcome.result };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the figure of the transference number', () => {
  // 1 − 2 F c₀ D/(J L) = 1 − 2 · 96485.33 · 1000 · 10⁻¹² / (5 · 10⁻⁴).
  test('sustains the current from where the limit equals it', () => {
    const { values, curve: found } = curve();
    expect(found.crossing).toBeCloseTo(1 - (2 * 96485.33212 * 1e-9) / 5e-4, 9);
    expect(limitAt(values, found.crossing)).toBeCloseTo(0.5, 9);
  });

  // 2 (1 − t₊) RT/F ln[(1 + r)/(1 − r)] with r = J/J*.
  test('polarises as a concentration cell does', () => {
    const { values } = curve({ T: 298 });
    const ratio = 0.5 / limitAt(values, 0.8);
    const thermal = (8.314462618 * 298) / 96485.33212;
    const expected = 2000 * 0.2 * thermal * Math.log((1 + ratio) / (1 - ratio));
    expect(polarisationAt(values, 0.8)).toBeCloseTo(expected, 6);
  });

  // π D (F c₀/2 J t_a)², far above the limit.
  test('depletes after Sand’s time where the current is high', () => {
    const { values } = curve({ show: 'time', J: 10 });
    const sand = Math.PI * 1e-12 * ((96485.33212 * 1000) / (2 * 100 * 0.5)) ** 2;
    expect((timeAt(values, 0.5) ?? 0) / sand).toBeCloseTo(1, 6);
  });

  test('says what the current does at the number that is read, and from where on it is sustained', () => {
    const read = (t: number) => {
      const { values, curve: found } = curve({ t });
      return plain(transferenceRemark(values, found));
    };
    expect(read(0.2)).toMatch(
      /^At \$t_\+\$ = 0\.2, \$J\^\*\$ = 0\.241 mA cm⁻²: \$J\$ = 0\.5 mA cm⁻² uses up the salt after .* From \$t_\+\$ = 0\.614 on it is sustained\.$/,
    );
    expect(read(0.88)).toContain('is sustained, at a concentration overpotential of 3.96 mV');
    expect(read(1)).toContain('not to say that such a cell is safe');
  });

  test('sets reported numbers along the foot, those of one place side by side', () => {
    const { marks, domain } = curve().curve;
    expect(marks.map(({ x, y }) => [x, y])).toEqual([0.88, 0.882, 0.63].map((t) => [t, domain[0]]));
    expect(marks.map(({ shift }) => Math.sign(shift))).toEqual([-1, 1, 0]);
  });

  test('draws no curve where there is none, and says why', () => {
    const reason = (change: Record<string, number | string>) => {
      const { outcome } = run(change);
      return outcome.holds ? '' : outcome.reason;
    };
    expect(reason({ J: 50 })).toContain('the salt runs out even with t₊ = 0.99');
    expect(reason({ J: 0.1, show: 'time' })).toContain('the salt never runs out');
    expect(reason({ J: 50, show: 'limit' })).toBe('');
  });
});
