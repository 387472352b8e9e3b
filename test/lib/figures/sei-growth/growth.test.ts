import { describe, expect, test } from 'vitest';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { growInterphases } from '../../../../src/lib/figures/sei-growth/growth.ts';
import { parameters } from '../../../../src/lib/figures/sei-growth/parameters.ts';
import { shownSample } from '../../../../src/lib/figures/sei-growth/shown.ts';
import { growthRemark } from '../../../../src/lib/figures/sei-growth/words.ts';

/** Of sodium fluoride: 10 nm take 58.82 C m⁻², as the verification of the model has it. */
const film = { electrons: 1, molarMass: 0.04199, density: 2560 };

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = growInterphases(values, film);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, growth: outcome.result };
}

describe('the figure of growth', () => {
  // √(2 · 0.005 · 36 × 10⁵) = 189.7 nm after 1000 h.
  test('lets the layer that stays grow as the root of time', () => {
    const { samples, last } = run({ k: 0.005, T: 1000, tc: 2 }).growth;
    expect(last.passivating.thickness * 1e9).toBeCloseTo(Math.sqrt(36_000), 9);
    expect(last.passivating.formed).toBe(last.passivating.thickness);
    expect(samples[0]?.time).toBe(0);
    expect(last.time).toBe(1000 * 3600);
  });

  // k/r_d: 0.005 nm² s⁻¹ over 0.5 nm h⁻¹ is 36 nm; 1000 h of dissolution are 500 nm more.
  test('counts what has dissolved as formed', () => {
    const { last, steady } = run({ k: 0.005, rd: 0.5, T: 1000 }).growth;
    expect(steady * 1e9).toBeCloseTo(36, 9);
    expect(last.dissolving.thickness / steady).toBeCloseTo(1, 4);
    expect((last.dissolving.formed - last.dissolving.thickness) * 1e9).toBeCloseTo(500, 9);
  });

  // All bared in each cycle of 2 h: √(2 · 0.005 · 7200) = 8.485 nm, formed 100 times in 200 h.
  test('renews what breaks, whole cycle by whole cycle', () => {
    const { last } = run({ k: 0.005, s: 100, tc: 2, T: 200 }).growth;
    expect(last.cycles).toBe(100);
    expect(last.breaking.thickness * 1e9).toBeCloseTo(Math.sqrt(72), 9);
    expect(last.breaking.formed * 1e9).toBeCloseTo(100 * Math.sqrt(72), 6);
  });

  test('treats all three alike before anything has dissolved or broken', () => {
    const { samples } = run({ rd: 0.001 }).growth;
    const early = samples.filter(({ cycles, time }) => cycles === 0 && time > 0);
    expect(early.length).toBeGreaterThan(4);
    for (const { passivating, dissolving, breaking } of early) {
      expect(breaking).toEqual(passivating);
      expect(dissolving.thickness / passivating.thickness).toBeCloseTo(1, 2);
    }
  });

  test('shows thickness, resistance and charge of the same layers', () => {
    const { values, growth } = run({ s: 100, tc: 2, T: 200 });
    const at = (show: 'thickness' | 'resistance' | 'sodium') =>
      shownSample({ ...values, show }, growth.last, film)[2] as number;
    // 8.485 nm over 5 × 10⁻⁶ S m⁻¹ is 16.97 Ω cm²; 848.5 nm of fluoride are 4991 C m⁻², 0.1386 mA h cm⁻².
    expect(at('thickness')).toBeCloseTo(Math.sqrt(72), 9);
    expect(at('resistance')).toBeCloseTo((10 * Math.sqrt(72)) / 5, 9);
    expect(at('sodium')).toBeCloseTo((58.8241 * 10 * Math.sqrt(72)) / 36_000, 6);
  });

  test('says that the rates are chosen', () => {
    const { values, growth } = run();
    expect(growthRemark(values, growth)).toContain('No source gives these rates for sodium');
  });
});
