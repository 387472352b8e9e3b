import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { data } from '../../../../src/lib/figures/lithium-sodium/metals.ts';
import { parameters } from '../../../../src/lib/figures/lithium-sodium/parameters.ts';
import { compareMetals } from '../../../../src/lib/figures/lithium-sodium/ratios.ts';
import {
  ratiosRemark,
  ratiosTable,
  rowText,
} from '../../../../src/lib/figures/lithium-sodium/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';

const { values: known } = await loadData();
const facts = dataOf(data, resolveData({ data }, known));

function run(change: Record<string, string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = compareMetals(values, facts);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

function row(name: string, change: Record<string, string> = {}) {
  const found = run(change).result.rows.find((one) => one.name === name);
  if (!found) throw new Error(`no row “${name}”`);
  return found;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the figure of sodium beside lithium', () => {
  // 186/152, 23/6.9 and 1166·0.968/(3860·0.534), by hand.
  test('divides what the table prints', () => {
    expect(row('Atomic radius').ratio).toBeCloseTo(1.2237, 4);
    expect(row('Atomic weight').ratio).toBeCloseTo(3.3333, 4);
    expect(row('Capacity by volume').ratio).toBeCloseTo(0.5476, 4);
  });

  // 22.990/6.94; the capacities then stand in the inverse ratio.
  test('takes better weights, and the capacities that follow from them', () => {
    const weight = row('Atomic weight', { weights: 'IUPAC' }).ratio;
    expect(weight).toBeCloseTo(3.3127, 4);
    expect(row('Capacity by mass', { weights: 'IUPAC' }).ratio * weight).toBeCloseTo(1, 12);
    expect(row('Capacity by mass').ratio * row('Atomic weight').ratio).not.toBeCloseTo(1, 2);
  });

  test('turns every bar round with the ratio', () => {
    const other = run({ ratio: 'lithium' }).result.rows;
    run().result.rows.forEach(({ ratio }, index) => {
      expect(ratio * (other[index]?.ratio ?? 0)).toBeCloseTo(1, 12);
    });
  });

  test('prints both values as the table has them', () => {
    expect(plain(rowText(row('Atomic radius')))).toBe('152 → 186 pm');
    expect(plain(rowText(row('Ionisation energy')))).toBe('520.2 → 495.8 kJ mol⁻¹');
  });

  test('makes no ratio of potentials, whose zero is arbitrary', () => {
    const { values, result } = run();
    expect(plain(ratiosRemark(values, result))).toContain('0.33 V above that of lithium');
    expect(ratiosTable(values, result).rows.at(-1)).toEqual([
      'Standard potential against SHE',
      'V',
      -3.04,
      -2.71,
      null,
    ]);
  });
});
