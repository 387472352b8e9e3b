import { describe, expect, test } from 'vitest';
import { data, type StockValues } from '../../../../src/lib/figures/additive-stock/parameters.ts';
import { additiveStocks } from '../../../../src/lib/figures/additive-stock/stock.ts';
import { stockRows, stocksRemark } from '../../../../src/lib/figures/additive-stock/words.ts';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

const { values: known } = await loadData();
const all = dataOf(data, resolveData({ data }, known, await loadRecords()));

/** 0.5 mm of liquid, 1 mA h cm⁻², one electron, 1.2 g cm⁻³. */
const usual: StockValues = { h: 5e-4, Q: 36000, z: 1, rho: 1200 };

function run(change: Partial<StockValues> = {}) {
  const values = { ...usual, ...change };
  const outcome = additiveStocks(values, all);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, ...outcome.result };
}

const fed = (result: ReturnType<typeof run>, record: string) =>
  result.stocks.find(({ dose }) => dose.record === record)?.fed;

describe('the stock of an additive', () => {
  // shi2018: 0.01 M, 99.5 %; 96485 × 10 × 0.0005/36000/0.005, by hand.
  test('of 0.01 M KTFSI feeds the losses of 2.68 cycles', () => {
    expect(fed(run(), 'shi2018/additive')).toBeCloseTo(2.68, 2);
  });

  // han2018: 5 wt% of 106.05 g mol⁻¹, 88 %; 0.05 × 1200/0.10605 × 96485 × 0.0005/36000/0.12.
  test('of 5 wt% FEC, by way of its molar mass and the density, those of 6.3', () => {
    expect(fed(run(), 'han2018/additive')).toBeCloseTo(6.32, 2);
    expect(fed(run({ rho: 600 }), 'han2018/additive')).toBeCloseTo(3.16, 2);
  });

  test('grows with the liquid and shrinks with the capacity', () => {
    const more = run({ h: 1e-3 });
    const deeper = run({ Q: 72000 });
    const base = fed(run(), 'wang2018b/additive') ?? Number.NaN;
    expect(fed(more, 'wang2018b/additive')).toBeCloseTo(2 * base, 9);
    expect(fed(deeper, 'wang2018b/additive')).toBeCloseTo(base / 2, 9);
  });

  test('leaves out a salt that is no additive, and counts doses without a test', () => {
    const { stocks, leftOut } = run();
    expect(stocks.map(({ dose }) => dose.record)).not.toContain('doi2019/salt');
    expect(stocks).toHaveLength(6);
    expect(leftOut.every(({ count }) => count > 0)).toBe(true);
  });

  test('does not last for any of the tests, as long as no molecule takes ten electrons', () => {
    expect(stocksRemark(usual, run())).toContain('No dose could have fed');
    const generous = run({ z: 20, h: 5e-3 });
    expect(stocksRemark(generous.values, generous)).toMatch(/\d doses? of 6 could have fed/);
  });

  test('stands hollow before the test, which is filled', () => {
    const result = run();
    for (const { points } of stockRows(result.values, result)) {
      expect(points.map(({ isControl }) => isControl)).toEqual([true, false]);
    }
  });
});
