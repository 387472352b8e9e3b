import { describe, expect, test } from 'vitest';
import { isDriven, levelsOf } from '../../../../src/lib/figures/electrolyte-window/levels.ts';
import { parameters } from '../../../../src/lib/figures/electrolyte-window/parameters.ts';
import { windowRemark } from '../../../../src/lib/figures/electrolyte-window/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

/** lee2020, Table 1. */
const standards = { sodium: -2.71, lithium: -3.04 };

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = levelsOf(values, standards);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, result: outcome.result };
}

describe('the figure of the window', () => {
  test('sets electrons at a high potential low', () => {
    const { energies } = run({ minus: 0, red: 0.7, plus: 3.4, ox: 4.2 }).result;
    expect(energies.minus).toBeGreaterThan(energies.red);
    expect(energies.red).toBeGreaterThan(energies.plus);
    expect(energies.plus).toBeGreaterThan(energies.ox);
  });

  // −2.71 − (−3.04) = 0.33 V.
  test('moves all levels alike to another reference, and no driving force', () => {
    const [sodium, lithium, hydrogen] = ['sodium', 'lithium', 'hydrogen'].map(
      (reference) => run({ reference }).result,
    );
    expect(lithium?.potentials.minus).toBeCloseTo(0.33, 12);
    expect(hydrogen?.potentials.minus).toBeCloseTo(-2.71, 12);
    expect(lithium?.potentials.ox).toBeCloseTo(4.2 + 0.33, 12);
    expect(lithium?.forces).toEqual(sodium?.forces);
    expect(hydrogen?.forces).toEqual(sodium?.forces);
  });

  test('says at which electrode an interphase forms', () => {
    const beyond = run({ minus: 0, red: 0.7, plus: 4.5, ox: 4.2 });
    expect(windowRemark(beyond.values, beyond.result).replaceAll('\u00a0', ' ')).toBe(
      'The negative electrode lies 0.7 V below the potential at which the electrolyte is reduced: its electrons can pass over, and an SEI forms. The positive electrode lies 0.3 V beyond the other limit: it takes electrons from the electrolyte, and a CEI forms. All settings are against Na⁺/Na.',
    );
    const within = run({ minus: 1, red: 0.7, plus: 3.4, ox: 4.2 });
    expect(windowRemark(within.values, within.result)).toMatch(/0\.3\sV within.*0\.8\sV within/);
  });

  test('takes an electrode at the very edge for one within', () => {
    const { forces } = run({ minus: 0.3, red: 0.3 }).result;
    expect(isDriven(forces.reduction)).toBe(false);
  });
});
