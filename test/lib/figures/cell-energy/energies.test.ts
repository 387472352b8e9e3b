import { describe, expect, test } from 'vitest';
import { cellEnergies } from '../../../../src/lib/figures/cell-energy/energies.ts';
import { data, parameters } from '../../../../src/lib/figures/cell-energy/parameters.ts';
import { energyAxes } from '../../../../src/lib/figures/cell-energy/shown.ts';
import { energyRemark, energyTable } from '../../../../src/lib/figures/cell-energy/words.ts';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';

const { values: known } = await loadData();
const cell = dataOf(data, resolveData({ data }, known, []));

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  return { values, outcome: cellEnergies(values, cell) };
}

function energies(change: Record<string, number | string> = {}) {
  const { values, outcome } = run(change);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

describe('the figure of a whole cell', () => {
  // 101.1 W h m⁻² over (287.1 + 10 + 40.5 + 60)/0.9 g m⁻², and over 196.0/0.9 µm when charged.
  test('gives an anode-free phosphate cell what its masses add up to', () => {
    const { at } = energies({ N: 0 }).result;
    expect(at.mass / 3600).toBeCloseTo(228.86, 1);
    expect(at.volume / 3.6e6).toBeCloseTo(515.77, 1);
  });

  test('shares out the whole mass', () => {
    const { parts } = energies({ cathode: 'oxide', E: 7 }).result;
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    const mass = (name: string) => parts.find((part) => part.name === name)?.mass ?? 0;
    // 3 mA h cm⁻² with 7 g A⁻¹ h⁻¹ are 21 mg cm⁻²; N/P = 1 are 3 mA h cm⁻² over 1165.8 mA h g⁻¹.
    expect(mass('electrolyte') * 100).toBeCloseTo(21, 9);
    expect(mass('metal') * 100).toBeCloseTo(2.5734, 3);
  });

  // 50 µm of sodium hold 50/8.861 = 5.643 mA h cm⁻².
  test('turns a foil’s thickness into N/P, which falls as the cathode grows', () => {
    const { at, points } = energies({ metal: 'foil', h: 50, Q: 2 }).result;
    expect(at.ratio).toBeCloseTo(5.643 / 2, 3);
    const ratios = points.map(({ ratio }) => ratio);
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
  });

  test('draws no cell of sulfur whose foil is too thin, and says why where it is the one set', () => {
    const { points } = energies({ cathode: 'sulfur', metal: 'foil', h: 50, Q: 2 }).result;
    expect(points.filter(({ ratio }) => ratio < 1).every(({ mass }) => Number.isNaN(mass))).toBe(
      true,
    );
    expect(points.some(({ ratio }) => ratio < 1)).toBe(true);
    const { outcome } = run({ cathode: 'sulfur', N: 0.5 });
    expect(outcome).toEqual({ holds: false, reason: expect.stringContaining('N/P = 1') });
  });

  test('tells from which areal capacity on the cell meets what is asked for', () => {
    const { values, result } = energies({ cathode: 'oxide' });
    const first = result.points.findIndex(({ charge }) => charge === result.reached);
    const [below, above] = [result.points[first - 1], result.points[first]];
    expect((below?.mass ?? 0) / 3600).toBeLessThan(250);
    expect((above?.mass ?? 0) / 3600).toBeGreaterThanOrEqual(250);
    expect(energyRemark(values, result)).toContain('from about');
    const phosphate = energies();
    expect(phosphate.result.reached).toBeUndefined();
    expect(energyRemark(phosphate.values, phosphate.result)).toContain('not reached');
  });

  test('lists parts or capacities, as it shows', () => {
    const { values, result } = energies({ show: 'parts' });
    expect(energyTable(values, result).rows).toHaveLength(6);
    expect(energyAxes(values, result).y.domain).toEqual([0, 6]);
    const curve = energies();
    expect(energyTable(curve.values, curve.result).rows).toHaveLength(11);
  });

  test('never draws a cell above its axis', () => {
    for (const cathode of ['phosphate', 'oxide', 'sulfur']) {
      const { points } = energies({ cathode, N: cathode === 'sulfur' ? 1 : 0, E: 0.5 }).result;
      expect(Math.max(...points.map(({ mass }) => mass / 3600))).toBeLessThan(450);
      expect(Math.max(...points.map(({ volume }) => volume / 3.6e6))).toBeLessThan(1200);
    }
  });
});
