import { describe, expect, test } from 'vitest';
import { interfaceRun } from '../../../../src/lib/figures/interface-resistance/interfaces.ts';
import { data } from '../../../../src/lib/figures/interface-resistance/parameters.ts';
import { lossMillivolts } from '../../../../src/lib/figures/interface-resistance/words.ts';
import { resolveRecords } from '../../../../src/lib/figures/resolve-records.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

const interfaces = resolveRecords(data.interfaces, await loadRecords()) as Parameters<
  typeof interfaceRun
>[1]['interfaces'];

function run(show: 'pairs' | 'relative' | 'reached', from = interfaces) {
  const outcome = interfaceRun({ show, J: 1 }, { interfaces: from });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

function values(show: 'pairs' | 'relative') {
  return run(show).rows.map(({ points }) => points.map(({ value }) => value));
}

describe('the figure of interfaces', () => {
  // ji2022, Section 4: 750 to 150, 581 to 3, 90 to 36 Ω cm².
  test('joins what one work found before and after', () => {
    expect(values('pairs')).toEqual(
      expect.arrayContaining([
        [750, 150],
        [581, 3],
        [90, 36],
      ]),
    );
  });

  test('tells the share that is left, before being one', () => {
    expect(values('relative')).toEqual(
      expect.arrayContaining([
        [1, 0.2],
        [1, 3 / 581],
        [1, 0.4],
      ]),
    );
  });

  test('shows single values only at a temperature that is known', () => {
    const { shown } = run('reached');
    expect(shown.map(({ record }) => record)).toEqual(
      expect.arrayContaining(['deng2022/interface-80c', 'wang2021g/interface']),
    );
    expect(shown.map(({ record }) => record)).not.toContain('chi2019/interface');
  });

  test('puts no ohms beside ohms times area, and counts what is left out', () => {
    for (const show of ['pairs', 'reached'] as const) {
      const { shown, leftOut } = run(show);
      expect(shown.every(({ numbers }) => numbers.resistance_ohm_cm2)).toBe(true);
      // ji2022, Section 2: 3 Ω after 450 h.
      expect(shown.map(({ record }) => record)).not.toContain('doi2019/interface');
      const left = leftOut.reduce((sum, { count }) => sum + count, 0);
      expect(shown.length + left).toBe(interfaces.length);
    }
  });

  test('joins no two values of unlike temperatures', () => {
    const [first] = interfaces.filter(({ words }) => words.role === 'treated');
    const heated = interfaces.map((one) =>
      one === first ? { ...one, words: { ...one.words, temperature: 'RT' } } : one,
    );
    expect(run('pairs', heated).rows).toHaveLength(run('pairs').rows.length - 1);
  });

  // 1 mA cm⁻² through 150 Ω cm² is 0.15 V.
  test('loses current density times resistance', () => {
    expect(lossMillivolts(10, 150)).toBeCloseTo(150, 9);
  });
});
