import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { data, parameters } from '../../../../src/lib/figures/theoretical-energies/parameters.ts';
import { compareReactions } from '../../../../src/lib/figures/theoretical-energies/reactions.ts';
import {
  energiesReadout,
  energiesRemark,
} from '../../../../src/lib/figures/theoretical-energies/words.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';

const { values: known } = await loadData();
const facts = dataOf(data, resolveData({ data }, known));

function run(change: Record<string, string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = compareReactions(values, facts);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

const shown = (change?: Record<string, string>) =>
  run(change).result.rows.map(({ value }) => value);

function remark(change?: Record<string, string>): string {
  const { values, result } = run(change);
  return energiesRemark(values, result).replaceAll('\u00a0', ' ');
}

describe('the figure of theoretical energies', () => {
  // ΔfG° over the mass of the products, by hand: 349.8/0.07804, 218.4/0.054988, 447.7/0.077978, 905.6/0.223987, over 3.6.
  test('gives energies per mass of the products', () => {
    const expected = [1245.1, 1103.3, 1594.8, 1123.1];
    shown().forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? 0, 0);
    });
  });

  // Without the gas, what a cell with oxygen carries is its sodium: 26801.48/22.99 mA h g⁻¹.
  test('leaves out the gas if asked to, but not the sulfur', () => {
    const [sulfide, superoxide, peroxide] = shown({
      show: 'capacity',
      per: 'reactants without gas',
    });
    expect(superoxide).toBeCloseTo(1165.8, 1);
    expect(peroxide).toBeCloseTo(1165.8, 1);
    expect(sulfide).toBeCloseTo(686.9, 1);
  });

  test('knows no mass in a voltage', () => {
    expect(shown({ show: 'voltage' })).toEqual(shown({ show: 'voltage', per: 'sodium' }));
    expect(remark({ show: 'voltage' })).toContain('No mass enters the voltage');
  });

  // lee2020, Section 4.2: 1108 W h kg⁻¹, which fits NaO2 with its oxygen.
  test('sets a printed energy only beside energies of its kind', () => {
    const marks = (change?: Record<string, string>) =>
      run(change).result.rows.flatMap(({ name, printed }) =>
        printed === undefined ? [] : [[name, Math.round(printed)]],
      );
    expect(marks()).toEqual([['Na–O₂, to NaO₂', 1108]]);
    expect(marks({ per: 'sodium' })).toEqual([]);
    expect(marks({ show: 'capacity' })).toEqual([]);
    expect(remark()).toContain('1108 W h kg⁻¹ that a review prints');
  });

  test('reads the rows in the order of their bars', () => {
    const { values, result } = run();
    expect(energiesReadout(values, result).map(({ text }) => text.split(':')[0])).toEqual([
      'Na + O₂ → NaO₂',
      '4 Na + 3 CO₂ → 2 Na₂CO₃ + C',
      '2 Na + S → Na₂S',
      '2 Na + O₂ → Na₂O₂',
    ]);
  });
});
