import { describe, expect, test } from 'vitest';
import { runFit } from '../../../../src/lib/figures/arrhenius-fit/fit-run.ts';
import { parameters } from '../../../../src/lib/figures/arrhenius-fit/parameters.ts';
import { fitRemark } from '../../../../src/lib/figures/arrhenius-fit/words.ts';
import { defaultState, type State, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { vtfConductivity } from '../../../../src/lib/models/arrhenius-vtf.ts';
import { etpta } from '../../models/etpta-series.ts';

function run(change: State, points = etpta) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  return { values, outcome: runFit(values, { etpta: { record: 'a/b', points } }) };
}

function remark(change: State, points = etpta): string {
  const { values, outcome } = run(change, points);
  const text = outcome.holds ? fitRemark(values, outcome.result) : outcome.reason;
  // With spaces that break, as the tests write them.
  return text.replaceAll('\u00a0', ' ');
}

const steep = [270, 290, 310, 330, 350].map((temperature) => ({
  temperature,
  conductivity: vtfConductivity(
    { prefactor: 50, pseudoActivation: 600, vanishing: 240 },
    temperature,
  ),
}));

describe('the remark on a fit', () => {
  // The numbers are those of the models' tests: by an independent script.
  test('gives the energy with its interval', () => {
    expect(remark({})).toMatch(/^\$E_a\$ = 8\.13 ± 1\.40 kJ mol⁻¹, .*\$r\^2\$ = 0\.978/);
    expect(remark({ form: 'ln-sigma-t' })).toMatch(/^\$E_a\$ = 10\.65 ± 1\.31 kJ mol⁻¹/);
  });

  test('says what the series does not identify, and why', () => {
    expect(remark({ form: 'vtf' })).toContain('$T_0$ = 151 ± 105 K, $B$ = 277 ± 405 K');
    expect(remark({ form: 'vtf' })).toContain(
      '$T_0$ and $B$ cannot be identified from these 7 points: the interval of $T_0$ is wider than its value, the interval of $B$ includes values that it cannot have.',
    );
    expect(remark({})).not.toContain('identified');
  });

  test('calls an extrapolation by its name', () => {
    expect(remark({ T: 298 })).not.toContain('extrapolation');
    expect(remark({ T: 250 })).toContain('at 250 K (−23 °C), an extrapolation');
    expect(remark({ T: 380 })).toContain('an extrapolation');
  });

  test('is a refusal below T₀', () => {
    expect(remark({ form: 'vtf', T: 235 }, steep)).toBe(
      'At or below T₀ the equation of Vogel, Tammann and Fulcher has no value: read it at a higher temperature.',
    );
    expect(remark({ form: 'vtf', T: 260 }, steep)).toContain('$T_0$ = 240 ±');
  });
});

describe('the plot of a fit', () => {
  test('holds every point and the place that is read', () => {
    const { outcome } = run({ T: 235 });
    if (!outcome.holds) throw new Error(outcome.reason);
    const { reciprocals, conductivities, curve } = outcome.result;
    for (const { temperature, conductivity } of [...etpta, ...curve]) {
      expect(1000 / temperature).toBeGreaterThan(reciprocals[0]);
      expect(1000 / temperature).toBeLessThan(reciprocals[1]);
      expect(10 * conductivity).toBeGreaterThan(conductivities[0]);
      expect(10 * conductivity).toBeLessThan(conductivities[1]);
    }
  });
});
