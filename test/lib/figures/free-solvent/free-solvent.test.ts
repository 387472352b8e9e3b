import { describe, expect, test } from 'vitest';
import { parameters } from '../../../../src/lib/figures/free-solvent/parameters.ts';
import { runSolution } from '../../../../src/lib/figures/free-solvent/solution.ts';
import {
  describeSolution,
  solutionRemark,
} from '../../../../src/lib/figures/free-solvent/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

/** From the formulas, kg/mol. */
const masses = {
  nafsi: 0.20313,
  natfsi: 0.30314,
  napf6: 0.16795,
  dme: 0.09012,
  diglyme: 0.13418,
  dmso: 0.07813,
  tmp: 0.14008,
};

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = runSolution(values, masses);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, solution: outcome.result };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the figure of free solvent', () => {
  // (1200/4000 − 0.20313) / 0.09012 = 1.075 molecules; 1/(1.075 · 0.09012) = 10.3 mol/kg.
  test('counts 1.07 DME for each NaFSI at 4 mol/L and 1.2 g/cm³, none of them free', () => {
    const { set } = run().solution;
    expect(set.ratio).toBeCloseTo(1.075, 3);
    expect(set.molality).toBeCloseTo(10.32, 2);
    expect(set.free).toBe(0);
  });

  // A shell of three is full at 1200 / (203.13 + 3 · 90.12) = 2.53 mol/L.
  test('ends the free solvent where each ion can hold all there is', () => {
    const { end } = run().solution;
    expect(end.concentration).toBeCloseTo(2.534, 3);
    expect(end.free).toBe(0);
    expect(run({ c: 2.4 }).solution.set.free).toBeGreaterThan(0);
  });

  test('keeps ratio, molality and free share when a diluent is added', () => {
    const [without, diluted] = [run({ c: 2, v: 0 }), run({ c: 2, v: 3 })].map(
      ({ solution }) => solution.set,
    );
    expect(without?.diluted).toBeCloseTo(2, 9);
    expect(diluted?.diluted).toBeCloseTo(0.5, 9);
    expect(diluted).toEqual({ ...without, diluted: diluted?.diluted });
  });

  test('falls from dilute to concentrated', () => {
    const free = run()
      .solution.along(40)
      .map((one) => one.free);
    expect(free).toEqual([...free].sort((a, b) => b - a));
    expect(free[0]).toBeCloseTo(97, 9);
  });

  test('says what dilution does and what a plain solution would have', () => {
    const { values, solution } = run();
    expect(plain(solutionRemark(values, solution))).toBe(
      'At 4.00 mol L⁻¹ there are 1.07 molecules of DME for each NaFSI, 0.36 of the 3 that the ion would hold: no solvent is free. With 1 volume of diluent the concentration falls to 2.00 mol L⁻¹, while the ratio, the molality of 10.3 mol kg⁻¹ and the free share stay; a plain solution of that concentration would have 32 % of its solvent free. The last free molecule goes at 2.53 mol L⁻¹. $CN$ and $ρ$ are assumed.',
    );
    expect(describeSolution(values, solution)).toContain('without freeing solvent');
  });

  test('draws nothing where the salt would weigh more than the solution', () => {
    const values = valuesOf(parameters, { ...defaultState(parameters), salt: 'natfsi', c: 5 });
    expect(runSolution(values, masses)).toEqual({
      holds: false,
      reason: expect.stringContaining('So much NaTFSI would weigh more'),
    });
  });
});
