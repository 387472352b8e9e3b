import { describe, expect, test } from 'vitest';
import {
  compareLayers,
  type Layer,
} from '../../../../src/lib/figures/interphase-moduli/comparison.ts';
import { parameters } from '../../../../src/lib/figures/interphase-moduli/parameters.ts';
import { moduliRemark } from '../../../../src/lib/figures/interphase-moduli/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

const metals = { sodium: 3.3e9, lithium: 4.2e9 };

const layer = (name: string, gigapascals: number, which: Layer['which']): Layer => ({
  record: `a/${name}`,
  work: 'A 2020',
  name,
  modulus: 1e9 * gigapascals,
  which,
  isBound: false,
});

const layers = [
  layer('hydroxide', 31, 'Young'),
  layer('gel', 2.5, 'Young'),
  layer('film', 6, 'shear'),
];

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = compareLayers(values, { layers, leftOut: [] }, metals);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

describe('the figure of moduli', () => {
  // E/2(1 + ν): 31/2.5 = 12.4 and 2.5/2.7 = 0.9259 GPa.
  test('converts Young’s moduli by the assumed ratio, and leaves shear moduli alone', () => {
    const shear = (nu: number, name: string) =>
      run({ nu }).result.layers.find((one) => one.name === name)?.shear;
    expect(shear(0.25, 'hydroxide')).toBeCloseTo(12.4, 12);
    expect(shear(0.35, 'gel')).toBeCloseTo(2.5 / 2.7, 12);
    expect(shear(0.1, 'film')).toBe(6);
  });

  // 6/(1.8 · 3.3) = 1.0101, 6/(1.8 · 4.2) = 0.794.
  test('sets them against the metal that is chosen', () => {
    const margin = (metal: string) =>
      run({ metal }).result.layers.find(({ name }) => name === 'film')?.margin;
    expect(margin('sodium')).toBeCloseTo(6 / 5.94, 12);
    expect(margin('lithium')).toBeCloseTo(6 / 7.56, 12);
  });

  test('names the layers that meet the criterion, the softest first', () => {
    const { values, result } = run();
    expect(moduliRemark(values, result).replaceAll('\u00a0', ' ')).toBe(
      'The criterion asks for a shear modulus of 5.94 GPa, 1.8 times the 3.30 GPa of sodium. With $ν$ = 0.3, 2 of 3 layers have it: film and hydroxide.',
    );
  });
});
