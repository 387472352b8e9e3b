import { expect, test } from 'vitest';
import { runLifetimes } from '../../../../src/lib/figures/liquid-lifetimes/lifetimes.ts';
import { data } from '../../../../src/lib/figures/liquid-lifetimes/parameters.ts';
import { resolveRecords } from '../../../../src/lib/figures/resolve-records.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

const cells = resolveRecords(data.cells, await loadRecords()) as Parameters<
  typeof runLifetimes
>[1]['cells'];

function run(life: 'hours' | 'cycles', classes: Parameters<typeof runLifetimes>[0]['classes']) {
  const outcome = runLifetimes({ life, classes }, { cells });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

test('every cell is shown, switched off or left out with a reason', () => {
  const { counts, leftOut } = run('hours', []);
  const shown = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const left = leftOut.reduce((sum, { count }) => sum + count, 0);
  expect(shown + left).toBe(cells.length);
});

test('half of current density times life is plated on each electrode', () => {
  // ji2022, Table 1, row 16: 2700 h at 1 mA cm⁻².
  const { shown } = run('hours', ['ether']);
  expect(shown.find(({ cell }) => cell.record === 'shi2018/symmetric-cell')?.charge).toBe(1350);
});

test('each cycle plates its areal capacity once', () => {
  // lee2020, Section 3.1.2: over 40 cycles at 10 mA h cm⁻².
  const { shown } = run('cycles', ['unnamed']);
  const [cell] = shown.filter(({ cell }) => cell.record === 'shi2018/symmetric-cell-high-capacity');
  expect(cell?.charge).toBe(400);
});

test('current densities that may be converted rates are not shown', () => {
  const { marks } = run('hours', ['ether', 'carbonate']);
  expect(marks.map(({ record }) => record)).not.toContain('lee2017/symmetric-cell');
  expect(marks.map(({ record }) => record)).toContain('doi2019/symmetric-cell');
});
