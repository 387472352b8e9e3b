import { describe, expect, test } from 'vitest';
import { defaultState, type State, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { parameters } from '../../../../src/lib/figures/voltage-trace/parameters.ts';
import { runTrace, type Trace } from '../../../../src/lib/figures/voltage-trace/trace.ts';
import { remarkTrace } from '../../../../src/lib/figures/voltage-trace/words.ts';
import { depletion } from '../../../../src/lib/models/depletion.ts';

const metal = { molarMass: 0.02299, density: 968 };

/** With spaces that break, as the tests write them. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function run(change: State): { trace: Trace; remark: string } {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = runTrace(values, metal);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { trace: outcome.result, remark: plain(remarkTrace(values, outcome.result)) };
}

describe('a voltage trace', () => {
  test('runs from the first moment to the last, in order', () => {
    for (const { value } of parameters.regime.options) {
      const { trace } = run({ regime: value });
      const times = trace.samples.map(({ time }) => time);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times[0]).toBe(0);
      // 12 cycles of 0.5 mA h cm⁻² at 0.5 mA cm⁻², unless the cell gives out.
      if (!trace.end) expect(times.at(-1)).toBeCloseTo(24 * 3600, 6);
    }
  });

  test('of a healthy cell is the current times the resistance', () => {
    const { trace } = run({ regime: 'healthy', J: 2, R: 30 });
    for (const { voltage } of trace.samples) expect(Math.abs(voltage)).toBeCloseTo(0.06, 12);
  });

  test('falls at one moment when a short closes', () => {
    const { samples } = run({ regime: 'soft', since: 4 }).trace;
    const fall = samples.findIndex(({ voltage }) => Math.abs(voltage) < 0.049);
    const [before, after] = [samples[fall - 1], samples[fall]];
    expect(after?.time).toBeCloseTo(8.5 * 3600, 3);
    expect((after?.time ?? 0) - (before?.time ?? 0)).toBeLessThan(1e-4);
    expect(before?.voltage).toBeCloseTo(0.05, 12);
    // 100 and 30 Ω cm² in parallel, at 0.5 mA cm⁻².
    expect(after?.voltage).toBeCloseTo(0.5 * (3000 / 130) * 1e-3, 12);
  });

  test('of a cell that runs out of salt ends when depletion says so', () => {
    const { trace } = run({ regime: 'depletion', J: 0.5, limit: 0.25, relaxation: 3 });
    const { end } = trace;
    // J* = 2.5 A m⁻² and L²/D = 3 h with L = 1 mm: D = 10⁻⁶/10800, c₀ = J* t_a L/2FD.
    const diffusivity = 1e-6 / 10_800;
    const concentration = (2.5 * 0.6 * 1e-3) / (2 * 96_485.332 * diffusivity);
    const expected = depletion({ diffusivity, concentration, cationTransference: 0.4 }, 5, 1e-3);
    expect(end?.last.time).toBeCloseTo(expected.holds ? expected.result.time : 0, 1);
    expect(trace.span).toBeGreaterThan(end?.last.time ?? 0);
    // The ohmic loss is 50 mV, and the salt's own voltage has no bound.
    expect(trace.limit).toBeLessThan(500);
  });
});

describe('the remark', () => {
  // 100 and 30 Ω cm²: 30/130 of the current. Half of 0.5 mA cm⁻² for 8.5 h, and 3/13 of it for the other 15.5 h.
  test('tells how little of the charge a soft short plates', () => {
    expect(run({ regime: 'soft' }).remark).toMatch(
      /^The voltage drops from 50\.0 mV to 11\.5 mV and stays: .* ions carry only 23 % .* 6\.00 mA h cm⁻² counted for each electrode, 3\.02 mA h cm⁻² were plated\./,
    );
  });

  test('tells what a hard short leaves', () => {
    expect(run({ regime: 'hard' }).remark).toMatch(/from 50\.0 mV to 0\.0250 mV, .* 99\.95 %/);
  });

  test('says that a short to come gives no warning', () => {
    for (const regime of ['soft', 'hard']) {
      expect(run({ regime, since: 20 }).remark).toMatch(/^The short lies beyond the cycles shown/);
    }
  });

  // L² = 10² + 2 × 0.002 × 86400 nm²: 21.1 nm.
  test('tells how thick an interphase has grown', () => {
    expect(run({ regime: 'interphase' }).remark).toContain('grows to 21.1 nm');
  });

  test('tells when the foil is used up', () => {
    // (2 − 1)/(1 − 0.9) = 10 cycles, and most of the first half of the twelfth: 2 − 11 × 0.1 of it, after 22 h.
    expect(run({ regime: 'dead' }).remark).toContain('After 22.9 h, in cycle 12, it is over.');
    expect(run({ regime: 'dead', CE: 99 }).remark).toContain('No sign will announce');
  });

  test('tells arches from a cell that runs out', () => {
    expect(run({ regime: 'depletion' }).remark).toContain('In the last cycle the arch climbs');
    expect(run({ regime: 'depletion', limit: 0.25 }).remark).toContain('it is over.');
  });
});
