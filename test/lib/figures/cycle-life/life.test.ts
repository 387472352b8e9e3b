import { describe, expect, test } from 'vitest';
import { cycleLife } from '../../../../src/lib/figures/cycle-life/life.ts';
import { data, parameters } from '../../../../src/lib/figures/cycle-life/parameters.ts';
import {
  lifeReadout,
  lifeRemark,
  lifeTable,
} from '../../../../src/lib/figures/cycle-life/words.ts';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

const { values: known } = await loadData();
const given = dataOf(data, resolveData({ data }, known, await loadRecords()));

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = cycleLife(values, given);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, life: outcome.result };
}

describe('the figure of a life', () => {
  // A loss of 1 % and N/P 2: 200 cycles; from then on 0.99ⁿ.
  test('holds the capacity while the reserve lasts, then lets it fall', () => {
    const { life } = run({ loss: 1, N: 2, n: 300 });
    expect(life.lasting).toBeCloseTo(200, 9);
    expect(life.left).toBeCloseTo(0.99 ** 100, 9);
    expect(life.cell.map(([cycles]) => cycles)).toContainEqual(expect.closeTo(200, 9));
    for (const [cycles, share] of life.cell) if (cycles <= 200) expect(share).toBeCloseTo(1, 12);
  });

  test('takes one charge off the reserve where the cathode brings none', () => {
    const { life } = run({ loss: 1, N: 2, cathode: 'desodiated' });
    expect([life.reservoir, life.lasting]).toEqual([1, expect.closeTo(100, 9)]);
    const values = valuesOf(parameters, {
      ...defaultState(parameters),
      N: 0.9,
      cathode: 'desodiated',
    });
    expect(cycleLife(values, given)).toMatchObject({ holds: false });
  });

  // 0.8^(1/500) = 0.999554.
  test('says what a life allows, with and without a reserve', () => {
    const { life, values } = run({ n: 500, rho: 80, N: 1 });
    expect(life.allowed.bare).toBeCloseTo(1 - 0.8 ** (1 / 500), 9);
    expect(life.allowed.cell).toBeGreaterThan(5 * life.allowed.bare);
    expect(lifeRemark(values, life)).toContain('99.9554');
  });

  // 26.58 µm of sodium hold 3 mA h cm⁻².
  test('reads N/P from a foil', () => {
    expect(run({ metal: 'foil', h: 53.17, Q: 3 }).life.ratio).toBeCloseTo(2, 3);
  });

  test('counts the efficiencies that would have lasted, full cells not among them', () => {
    const { life, values } = run({ show: 'allowed', N: 0 });
    const records = life.tests.map((one) => one.test.record);
    expect(records).toContain('wang2020d/efficiency');
    expect(records).not.toContain('yi2019/efficiency');
    const within = life.tests.filter(
      ({ efficiency, cycles }) => (efficiency.low / 100) ** cycles.low >= 0.8,
    );
    expect(lifeRemark(values, life)).toContain(
      `Of ${life.tests.length} reported efficiencies ${within.length} would`,
    );
    expect(lifeTable(values, life).rows).toHaveLength(life.tests.length);
    expect(lifeReadout(values, life)).toHaveLength(life.tests.length);
  });

  test('lists even steps of the curve and not its corner', () => {
    const { values, life } = run({ loss: 1, N: 2, n: 300 });
    const cycles = lifeTable(values, life).rows.map(([cycle]) => Number(cycle));
    expect(cycles).toHaveLength(13);
    expect(cycles.at(-1)).toBeCloseTo(300, 9);
  });
});
