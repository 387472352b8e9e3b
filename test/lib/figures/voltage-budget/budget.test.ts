import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { voltageBudget } from '../../../../src/lib/figures/voltage-budget/budget.ts';
import { data, parameters } from '../../../../src/lib/figures/voltage-budget/parameters.ts';
import { budgetRemark, describeBudget } from '../../../../src/lib/figures/voltage-budget/words.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

const { values: known } = await loadData();
const given = dataOf(data, resolveData({ data }, known, await loadRecords()));

function run(change: Record<string, number | string> = {}, from = given) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = voltageBudget(values, from);
  if (!outcome.holds) throw new Error(outcome.reason);
  const of = (record: string) => {
    const row = outcome.result.rows.find(({ cell }) => cell.electrolyte.record === record);
    return Object.fromEntries((row?.marks ?? []).map(({ name, x }) => [name, x]));
  };
  return { values, budget: outcome.result, of };
}

describe('the figure of the voltage budget', () => {
  // 100 µm over 0.46 mS cm⁻¹ are 21.74 Ω cm²; two interfaces of 18.8 Ω cm², both at room temperature; 1 mA cm⁻².
  test('adds electrolyte and interfaces up where both have one temperature', () => {
    expect(run().of('deng2022/conductivity')).toEqual({
      electrolyte: expect.closeTo(21.739, 3),
      'both interfaces': expect.closeTo(37.6, 9),
      'added up': expect.closeTo(59.339, 3),
    });
  });

  test('takes the interface of the electrolyte’s temperature, not the warm one', () => {
    const { budget } = run();
    const row = budget.rows.find(({ cell }) => cell.electrolyte.record === 'deng2022/conductivity');
    expect(row?.cell.interface?.record).toBe('deng2022/interface-rt');
  });

  // ji2022, Section 4: 3 Ω cm² without a temperature.
  test('adds nothing up where a temperature is not known, and says so', () => {
    const { of, values, budget } = run();
    expect(of('yang2021c/conductivity')).toEqual({
      electrolyte: expect.closeTo(16.949, 3),
      'both interfaces': expect.closeTo(6, 9),
    });
    expect(describeBudget(values, budget)).toContain('not added up: The temperature');
  });

  test('adds nothing up at a room temperature that is not known', () => {
    const { budget } = run({ room: 'unknown' });
    expect(budget.rows.some(({ cell }) => cell.whole !== undefined)).toBe(false);
    const row = budget.rows.find(({ cell }) => cell.electrolyte.record === 'deng2022/conductivity');
    expect(row?.cell.interface?.record).toBe('deng2022/interface-rt');
  });

  test('adds nothing up at two temperatures', () => {
    const warm = given.interfaces.map((one) => ({
      ...one,
      numbers: { ...one.numbers, temperature_degC: { low: 80 } },
    }));
    const { budget } = run({}, { ...given, interfaces: warm });
    expect(budget.rows.some(({ cell }) => cell.whole !== undefined)).toBe(false);
  });

  test('halves the interfaces where a source means both together', () => {
    const both = run({ basis: 'per cell' }).of('zhao2021/conductivity')['both interfaces'];
    expect(both).toBeCloseTo(36, 9);
  });

  // A loss of 100 mV on 21.74 + 37.6 Ω cm² is 1.685 mA cm⁻².
  test('turns the question round', () => {
    const { of } = run({ show: 'current' });
    expect(of('deng2022/conductivity')['added up']).toBeCloseTo(1.6852, 4);
  });

  test('says of polymers that no interface was reported, and counts what it leaves out', () => {
    const { values, budget } = run({ group: 'polymer' });
    expect(budget.rows.every(({ cell }) => cell.interface === undefined)).toBe(true);
    expect(budgetRemark(values, budget)).toContain('No interface was reported');
    const left = budget.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(budget.rows.length + left).toBe(given.conductivities.length);
  });
});
