import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { heightRemark } from '../../../../src/lib/figures/deposit-thickness/height-words.ts';
import { data, heightsOf } from '../../../../src/lib/figures/deposit-thickness/heights.ts';
import { parameters } from '../../../../src/lib/figures/deposit-thickness/parameters.ts';
import { swingAt, swingsOf } from '../../../../src/lib/figures/deposit-thickness/swing.ts';
import {
  swingRemark,
  swingTable,
} from '../../../../src/lib/figures/deposit-thickness/swing-words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';

const { values: known } = await loadData();
const facts = dataOf(data, resolveData({ data }, known));

const set = (change: Record<string, number> = {}) =>
  valuesOf(parameters, { ...defaultState(parameters), ...change });

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the figure of deposits', () => {
  // 3600 s · 10 A m⁻² · 22.990 g mol⁻¹/(96485 C mol⁻¹ · 0.968 g cm⁻³), and the same of lithium.
  test('a dense deposit is 8.861 µm high for each mA h cm⁻² of sodium, 4.849 µm of lithium', () => {
    const [sodium, lithium] = heightsOf(set(), facts).metals;
    expect(sodium?.slope).toBeCloseTo(8.861, 3);
    expect(lithium?.slope).toBeCloseTo(4.849, 3);
  });

  test('a deposit that is half pores is twice as high', () => {
    const [sodium] = heightsOf(set({ p: 50 }), facts).metals;
    expect((sodium?.slope ?? 0) / (sodium?.denseSlope ?? 1)).toBeCloseTo(2, 12);
  });

  // 3 · 8.861 = 26.6 and 3 · 4.849 = 14.5; 20/8.861 = 2.26.
  test('says what is deposited and when it is higher than a separator', () => {
    expect(plain(heightRemark(set(), heightsOf(set(), facts)))).toBe(
      'Without pores, $Q$ = 3 mA h cm⁻² deposits 26.6 µm of sodium and 14.5 µm of lithium. From 2.26 mA h cm⁻² on, sodium is higher than a separator of 20 µm is thick.',
    );
  });

  test('the relative change is one over what is left on discharge', () => {
    expect(swingAt(2, 'sodiated')).toBeCloseTo(50, 12);
    expect(swingAt(2, 'desodiated')).toBeCloseTo(100, 12);
    expect(swingAt(10, 'desodiated')).toBeCloseTo(100 / 9, 12);
  });

  test('has no bound without a foil, and no number for it', () => {
    expect(swingAt(0, 'sodiated')).toBeUndefined();
    expect(swingAt(1, 'desodiated')).toBeUndefined();
    const remark = (N: number) => plain(swingRemark(set({ N }), swingsOf(set({ N }))));
    expect(remark(0)).toContain('without bound with a cathode that brings the sodium');
    expect(remark(0)).toContain('one that takes it from the foil needs $N/P$ of 1 or more');
    expect(remark(1)).toContain('by 100 % with a cathode that brings the sodium, without bound');
    expect(swingTable(set(), swingsOf(set())).rows[0]).toEqual([0.1, 1000, null]);
  });
});
