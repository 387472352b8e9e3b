import { describe, expect, test } from 'vitest';
import {
  decadeLines,
  placeLayers,
  resistanceAt,
} from '../../../../src/lib/figures/interphase-resistance/layers.ts';
import { parameters } from '../../../../src/lib/figures/interphase-resistance/parameters.ts';
import { layerRemark } from '../../../../src/lib/figures/interphase-resistance/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

function thickness(of: string, low: number, more: { high?: number; qualifier?: '<' } = {}) {
  return {
    record: `a/${of.replaceAll(' ', '-')}`,
    work: 'A 2020',
    subject: of,
    class: 'not recorded' as const,
    numbers: { thickness_nm: { low, ...more } },
    words: { of },
  };
}

const graphite = {
  ...thickness('gap between two layers of graphite', 0.37),
  words: { of: 'gap between two layers of graphite', material: 'graphite' },
};

const layers = [
  thickness('oxide on sodium', 10),
  thickness('alloy on lithium', 10_000, { qualifier: '<' }),
  thickness('vapour on sodium', 4, { high: 9 }),
  graphite,
];

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = placeLayers(values, { layers });
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

describe('the figure of layers', () => {
  // 10 nm over 10⁻⁵ mS cm⁻¹: 10⁻⁶ cm over 10⁻⁸ S cm⁻¹ are 100 Ω cm², at 1 mA cm⁻² 100 mV; a loss of 20 mV needs 5 times the conductivity.
  test('gives each layer its resistance, its loss and the conductivity that it needs', () => {
    const { result } = run({ sigma: 1e-5, J: 1, V: 20 });
    const oxide = result.layers.find(({ name }) => name === 'oxide on sodium');
    expect(oxide?.resistance).toBeCloseTo(100, 9);
    expect(oxide?.loss).toBeCloseTo(100, 9);
    expect(oxide?.needed).toBeCloseTo(5e-5, 12);
    expect(result.limit).toBeCloseTo(20, 12);
  });

  test('needs a conductivity that does not depend on the one assumed', () => {
    const needed = (sigma: number) => run({ sigma }).result.layers.map((layer) => layer.needed);
    needed(1e-3).forEach((value, index) => {
      expect(value / (needed(1e-7)[index] as number)).toBeCloseTo(1, 9);
    });
  });

  // √(4 · 9) = 6 nm.
  test('sets the thinnest first, a range at its middle, and each on its metal', () => {
    const { result } = run();
    expect(result.layers.map(({ metal }) => metal)).toEqual(['sodium', 'sodium', 'lithium']);
    expect(result.layers[0]?.mark.x).toBeCloseTo(6, 12);
    expect(result.layers[2]?.mark.arrows).toEqual(['left']);
  });

  test('leaves out what is no layer, and says so', () => {
    const { values, result } = run();
    expect(result.layers).toHaveLength(3);
    expect(layerRemark(values, result)).toContain('Left out: 1 of something else');
  });

  test('draws lines of equal conductivity from the edge or the foot to below the names', () => {
    const { result } = run();
    for (const { conductivity, ends } of decadeLines(result)) {
      const [[from, low], [, high]] = ends;
      expect(resistanceAt(from, conductivity) / low).toBeCloseTo(1, 9);
      expect(from === 1 || Math.abs(low / result.domain[0] - 1) < 1e-9).toBe(true);
      expect(high).toBeLessThanOrEqual(result.highest * (1 + 1e-9));
    }
    expect(decadeLines(result).length).toBeGreaterThan(2);
  });
});
