import { describe, expect, test } from 'vitest';
import { resolveRecords } from '../../../../src/lib/figures/resolve-records.ts';
import { data, type SaltValues } from '../../../../src/lib/figures/salt-results/parameters.ts';
import { saltResults } from '../../../../src/lib/figures/salt-results/results.ts';
import { stacked } from '../../../../src/lib/figures/salt-results/stack.ts';
import {
  describeSalts,
  rangeText,
  saltsRemark,
} from '../../../../src/lib/figures/salt-results/words.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

type Tests = Parameters<typeof saltResults>[1]['tests'];
const tests = resolveRecords(data.tests, await loadRecords()) as Tests;

function run(change: Partial<SaltValues> = {}) {
  const values: SaltValues = {
    quantity: 'loss',
    current: 'any',
    classes: ['ether', 'carbonate', 'mixed'],
    ...change,
  };
  const outcome = saltResults(values, { tests });
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, ...outcome.result };
}

const rowOf = ({ rows }: ReturnType<typeof run>, salt: string) => {
  const row = rows.find((one) => one.salt === salt);
  if (!row) throw new Error(`no row of ${salt}`);
  return row;
};

describe('results by salt', () => {
  // ji2022, Table 1: NaBF4 in diglyme 99.93 % and in TEGDME 99.9 %.
  test('stand in the row of their salt, as what is lost', () => {
    const result = run();
    const row = rowOf(result, 'NaBF₄');
    expect(row.tests.map(({ shown }) => shown.low)).toEqual(expect.arrayContaining([0.07, 0.1]));
    expect(rangeText(row, result.values)).toBe('0.07–0.1\u00a0%');
  });

  test('at one current density leave out the others, but not their row', () => {
    const half = run({ current: 'half' });
    // schafzahl2017 was run at 0.2, han2018 at 1 mA cm⁻².
    expect(rowOf(half, 'NaFSI').marks.map(({ record }) => record)).not.toContain(
      'schafzahl2017/efficiency',
    );
    expect(rangeText(rowOf(run({ current: 'half' }), 'NaClO₄'), half.values)).toBe('none shown');
    expect(half.rows).toHaveLength(run().rows.length);
    expect(describeSalts(half.values, half)).toContain('in % at 0.5 mA cm⁻²');
  });

  test('of cells with a cathode are left out, and counted', () => {
    const { rows, leftOut } = run();
    const records = rows.flatMap(({ marks }) => marks.map(({ record }) => record));
    expect(records).not.toContain('yi2019/efficiency');
    expect(leftOut[0]).toEqual({ count: 2, reason: 'of a full cell, or likely of one' });
  });

  test('name the salt whose results lie furthest apart', () => {
    const result = run();
    // seh2015 loses 0.1 %, zhu2021b 6.6 % with the same salt.
    expect(saltsRemark(result.values, result)).toMatch(
      /^One salt alone, NaPF₆, spans 0.1–6.6\u00a0%/,
    );
  });
});

test('marks of one value stand below each other, others on one line', () => {
  const mark = (x: number) => ({
    record: `${x}`,
    x,
    y: 0,
    arrows: [],
    series: 1,
    shift: 0,
    text: '',
  });
  const [first, twin, far] = stacked([mark(1), mark(1.01), mark(9)], 10);
  expect(first?.y).toBe(far?.y);
  expect(twin?.y).toBeLessThan(first?.y ?? 0);
});
