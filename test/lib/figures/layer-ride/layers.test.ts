import { describe, expect, test } from 'vitest';
import { heights, ratioLine, rideOf } from '../../../../src/lib/figures/layer-ride/layers.ts';
import { parameters } from '../../../../src/lib/figures/layer-ride/parameters.ts';
import { rideRemark, rideTable } from '../../../../src/lib/figures/layer-ride/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

const common = { subject: '', class: 'not recorded' as const };

function thickness(record: string, of: string, low: number, high?: number) {
  const reading = { low, ...(high !== undefined && { high }) };
  return { ...common, record, work: 'A 2020', numbers: { thickness_nm: reading }, words: { of } };
}

function cell(record: string, capacity: number, words: { role?: string; phase?: string }) {
  const numbers = { arealCapacity_mAh_cm2: { low: capacity } };
  return { ...common, record, work: 'A 2020', numbers, words };
}

const facts = {
  layers: [
    thickness('a/layer', 'oxide on sodium', 10),
    thickness('b/layer', 'alloy on sodium', 1000, 4000),
    thickness('c/layer', 'alloy on lithium', 500),
    {
      ...thickness('d/layer', '', 0),
      numbers: { size_nm: { low: 8861 } },
      words: { of: 'salt', material: 'salt on sodium' },
    },
  ],
  cells: [
    cell('a/bare', 9, { role: 'control', phase: 'liquid' }),
    cell('a/ceramic', 9, { phase: 'ceramic' }),
    cell('a/small', 0.5, { phase: 'liquid' }),
    cell('a/coated', 3, { role: 'treated', phase: 'liquid' }),
    cell('d/coated', 1, { phase: 'liquid' }),
  ],
  sodiumWeight: 0.02299,
  sodiumDensity: 968,
};

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = rideOf(values, facts);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

describe('the figure of layers on moving sodium', () => {
  // 8.861 µm of sodium hold 1 mA h cm⁻².
  test('takes the capacity from the cell of the same paper that plates most, no control and no ceramic', () => {
    const oxide = run().result.layers.find(({ name }) => name === 'oxide on sodium');
    expect(oxide).toMatchObject({ capacity: 3, cell: 'a/coated' });
    expect(oxide?.height).toBeCloseTo(3 * 8.861, 2);
    expect(oxide?.ratio).toBeCloseTo(3 * 886.1, 0);
  });

  test('takes sizes for thicknesses: a crust as thick as its stroke has a ratio of 1', () => {
    const salt = run().result.layers.find(({ name }) => name === 'salt on sodium');
    expect(salt?.ratio).toBeCloseTo(1, 3);
  });

  test('assumes a capacity only where none is told', () => {
    const capacities = (Q: number) => run({ Q }).result.layers.map(({ capacity }) => capacity);
    expect(capacities(2)).toEqual([3, 2, 1]);
    expect(capacities(5)).toEqual([3, 5, 1]);
    expect(run({ Q: 5 }).result.layers[1]).not.toHaveProperty('cell');
  });

  // √(1 · 4) = 2 µm under 8.861 µm.
  test('counts the ratio from the middle of a range on the axis', () => {
    expect(run({ Q: 1 }).result.layers[1]?.ratio).toBeCloseTo(4.43, 2);
  });

  test('leaves out what lies on another metal, and says so', () => {
    const { values, result } = run();
    expect(result.layers).toHaveLength(3);
    expect(rideRemark(values, result)).toContain('Left out: 1 of something else');
    expect(rideTable(values, result).rows).toHaveLength(3);
  });

  test('draws lines of equal ratio from the edge or the foot to below the names', () => {
    for (const ratio of [1, 100, 10_000]) {
      const [[from, low], [to, high]] = ratioLine(ratio).ends;
      expect((1000 * low) / from).toBeCloseTo(ratio, 6);
      expect((1000 * high) / to).toBeCloseTo(ratio, 6);
      expect(low).toBeGreaterThanOrEqual(heights[0] * (1 - 1e-9));
      expect(high).toBeLessThan(heights[1]);
    }
  });
});
