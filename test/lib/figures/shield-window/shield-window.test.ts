import { describe, expect, test } from 'vitest';
import { resolveValue } from '../../../../src/lib/data/resolve-value.ts';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { data, ions } from '../../../../src/lib/figures/shield-window/ions.ts';
import { parameters } from '../../../../src/lib/figures/shield-window/parameters.ts';
import { potentialAt, shieldWindow } from '../../../../src/lib/figures/shield-window/window.ts';
import { describeShield, shieldRemark } from '../../../../src/lib/figures/shield-window/words.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';

const { values: known } = await loadData();
const entries = Object.entries(data).map(([name, ref]) => {
  const resolved = resolveValue(ref, known);
  if (!resolved.ok) throw new Error(resolved.message);
  return [name, Number(resolved.value.quantity.si)] as const;
});
const found = dataOf(data, Object.fromEntries(entries));

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = shieldWindow(values, found);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const limitOf = (metal: string, cation: string, eta = 0) =>
  run({ metal, cation, eta }).result.chosen.limit;

/** V, at 25 °C. */
const thermal = (8.314462618 * 298.15) / 96485.33212;

describe('the figure of the shield', () => {
  // exp(n ΔE F/RT) with the potentials of the table, two decimals.
  test.each([
    ['lithium', 'potassium', 0.0138],
    ['lithium', 'rubidium', 0.0968],
    ['lithium', 'caesium', 0.678],
    ['lithium', 'barium', 4.03e-5],
    ['lithium', 'strontium', 1.8e-5],
    ['sodium', 'samarium', 0.0968],
  ])('beside %s lets %s shield up to %f mol/L', (metal, cation, limit) => {
    expect(limitOf(metal, cation) / limit).toBeCloseTo(1, 1);
  });

  test('meets the plated metal where the line of the cation crosses its potential', () => {
    for (const { value: cation } of ions.filter(({ value }) => value !== 'lithium')) {
      const { result } = run({ metal: 'lithium', cation, eta: -30, c0: 0.5 });
      expect(potentialAt(result.chosen, result.chosen.limit)).toBeCloseTo(result.plating, 9);
    }
  });

  test('moves each limit by the overpotential, twice as far on its axis with two charges', () => {
    const factor = Math.exp(-0.05 / thermal);
    expect(limitOf('lithium', 'caesium', -50) / limitOf('lithium', 'caesium')).toBeCloseTo(
      factor,
      9,
    );
    expect(limitOf('sodium', 'samarium', -50) / limitOf('sodium', 'samarium')).toBeCloseTo(
      factor ** 2,
      9,
    );
  });

  test('sets beside the limit what one charge would give, which a review prints', () => {
    const { chosen } = run({ metal: 'sodium', cation: 'samarium' }).result;
    expect(chosen.limitOfOneCharge).toBeCloseTo(0.311, 3);
    expect(run().result.chosen.limitOfOneCharge).toBeUndefined();
  });

  test('says that every alkali ion can shield sodium at any concentration', () => {
    const { values, result } = run();
    expect(plain(shieldRemark(values, result))).toBe(
      'At 0.01 mol L⁻¹, K⁺ is reduced at −3.048 V, 338 mV below the potential at which sodium is plated: it is not reduced and can shield. It would shield at any concentration that dissolves.',
    );
    expect(plain(describeShield(values, result))).toContain(
      'No limit that matters: Li⁺, K⁺, Ca²⁺, Rb⁺, Sr²⁺, Cs⁺, Ba²⁺, Eu²⁺. Limits: Sm²⁺ 0.0968 mol L⁻¹.',
    );
  });

  test('draws nothing for a metal’s own ions', () => {
    const values = valuesOf(parameters, { ...defaultState(parameters), cation: 'sodium' });
    expect(shieldWindow(values, found)).toEqual({
      holds: false,
      reason: expect.stringContaining('cannot shield it'),
    });
  });
});
