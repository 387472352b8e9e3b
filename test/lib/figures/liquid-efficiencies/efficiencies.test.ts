import { expect, test } from 'vitest';
import { runEfficiencies } from '../../../../src/lib/figures/liquid-efficiencies/efficiencies.ts';
import { data } from '../../../../src/lib/figures/liquid-efficiencies/parameters.ts';
import { resolveRecords } from '../../../../src/lib/figures/resolve-records.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

type Tests = Parameters<typeof runEfficiencies>[1]['tests'];
const tests = resolveRecords(data.tests, await loadRecords()) as Tests;

function run(axis: 'loss' | 'efficiency') {
  const outcome = runEfficiencies({ axis, classes: ['ether', 'carbonate', 'mixed'] }, { tests });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

test('losses of all cycles add up', () => {
  // ji2022, Table 1, row 8: 88 % over 50 cycles, so 12 % fifty times.
  const { shown } = run('loss');
  const han = shown.find((one) => one.test.record === 'han2018/efficiency');
  expect(han?.loss).toBe(12);
  expect(han?.lost).toBeCloseTo(6, 12);
});

test('efficiencies of full cells are left out, also the one that only looks like it', () => {
  const { marks, leftOut } = run('efficiency');
  const records = marks.map(({ record }) => record);
  expect(records).not.toContain('yi2019/efficiency');
  expect(records).not.toContain('zheng2020/efficiency-full-cell');
  expect(leftOut[0]).toEqual({ count: 2, reason: 'of a full cell, or likely of one' });
});

test('every efficiency is shown or left out with a reason', () => {
  const { counts, leftOut } = run('loss');
  const shown = Object.values(counts).reduce((sum, count) => sum + count, 0);
  expect(shown + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(tests.length);
});
