import { describe, expect, test } from 'vitest';
import { gasCells } from '../../../../src/lib/figures/gas-cell-cycles/cells.ts';
import {
  data,
  type GasCellValues,
} from '../../../../src/lib/figures/gas-cell-cycles/parameters.ts';
import { resolveRecords } from '../../../../src/lib/figures/resolve-records.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

const cells = resolveRecords(data.cells, await loadRecords()) as Parameters<
  typeof gasCells
>[1]['cells'];

function run(change: Partial<GasCellValues> = {}) {
  const outcome = gasCells({ gas: 'O2', limit: '1000', ...change }, { cells });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

describe('the figure of cells with gas', () => {
  // lee2020, Sections 3.1.2 and 4.2: 137 against 31 and 34, 112 against 62, 30 against 10 cycles.
  test('sets bare and protected cells of one work on one row', () => {
    const rows = run().rows.map(({ points }) => ({
      bare: points.filter(({ isControl }) => isControl).map(({ value }) => value),
      protected: points.filter(({ isControl }) => !isControl).map(({ value }) => value),
    }));
    expect(rows).toContainEqual({ bare: expect.arrayContaining([31, 34]), protected: [137] });
    expect(rows).toContainEqual({ bare: [62], protected: [112] });
    expect(rows).toContainEqual({ bare: [10], protected: [30] });
  });

  test('keeps cells of another gas or another limit off the plot and counts them', () => {
    const { shown, leftOut } = run({ gas: 'CO2', limit: '500' });
    expect(shown.map(({ record }) => record)).toEqual(['wang2018f/carbon-dioxide']);
    const left = leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(shown.length + left).toBe(cells.length);
  });

  test('marks a life of more than 150 cycles with an arrow', () => {
    // lee2020, Section 4.2: over 150 cycles; the limit is not given.
    const { rows } = run({ limit: 'none' });
    const points = rows.flatMap((row) => row.points);
    expect(points.map(({ value, arrows }) => [value, arrows])).toEqual([
      [150, ['right']],
      [150, ['right']],
    ]);
    // Told apart by their rates, 0.05 and 0.15 mA cm⁻².
    expect(new Set(rows.map(({ label }) => label)).size).toBe(2);
  });

  test('has nothing to show where no record fits', () => {
    const outcome = gasCells({ gas: 'CO2', limit: 'none' }, { cells: [] });
    expect(outcome).toEqual({ holds: false, reason: expect.stringContaining('choose another') });
  });
});
