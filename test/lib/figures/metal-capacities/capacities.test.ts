import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { metalAnodes } from '../../../../src/lib/figures/metal-capacities/capacities.ts';
import { data } from '../../../../src/lib/figures/metal-capacities/metals.ts';
import { parameters } from '../../../../src/lib/figures/metal-capacities/parameters.ts';
import { capacitiesRemark } from '../../../../src/lib/figures/metal-capacities/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';

const { values: known } = await loadData();
const facts = dataOf(data, resolveData({ data }, known));

function run(change: Record<string, string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = metalAnodes(values, facts);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

function anode(symbol: string, change = {}) {
  const found = run(change).result.anodes.find((one) => one.symbol === symbol);
  if (!found) throw new Error(`no ${symbol}`);
  return found;
}

describe('the figure of metals as anodes', () => {
  // 26801.48 mA h mol⁻¹ times the charge of the ion, over the atomic weight: by hand.
  test.each([
    ['Li', 3861.9],
    ['Na', 1165.8],
    ['K', 685.5],
    ['Mg', 2205.4],
    ['Ca', 1337.5],
    ['Al', 2979.9],
    ['Zn', 819.9],
  ])('gives %s %f mA h g⁻¹', (symbol, capacity) => {
    expect(anode(symbol).byMass).toBeCloseTo(capacity, 1);
  });

  test('gives by volume what it gives by mass times the density', () => {
    expect(anode('Mg').byVolume / anode('Mg').byMass).toBeCloseTo(1.74, 12);
    expect(anode('Zn').byVolume / anode('Zn').byMass).toBeCloseTo(7.134, 12);
  });

  test('a layer of 1 mA h cm⁻² is as high as the capacity by volume says', () => {
    for (const { thickness, byVolume } of run().result.anodes) {
      expect((thickness * byVolume) / 1e4).toBeCloseTo(1, 12);
    }
  });

  test('puts sodium at zero if potentials are counted from it', () => {
    expect(anode('Na', { against: 'sodium' }).potential).toBe(0);
    expect(anode('Li', { against: 'sodium' }).potential).toBeCloseTo(-0.33, 12);
  });

  test('names who has more charge at a lower potential', () => {
    const names = (change = {}) => {
      const { values, result } = run(change);
      return capacitiesRemark(values, result);
    };
    expect(names()).toContain('stand lithium and calcium.');
    expect(names({ per: 'volume' })).toContain('stand lithium and calcium.');
  });
});
