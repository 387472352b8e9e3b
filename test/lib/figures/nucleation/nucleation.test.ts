import { describe, expect, test } from 'vitest';
import { nucleiAlong, runNuclei } from '../../../../src/lib/figures/nucleation/nuclei.ts';
import { parameters } from '../../../../src/lib/figures/nucleation/parameters.ts';
import { describeNuclei, nucleiRemark } from '../../../../src/lib/figures/nucleation/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

/** Of the elements: 22.990 g/mol and 0.968 g/cm³. */
const sodium = { molarMass: 22.99e-3, density: 968 };

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = runNuclei(values, sodium);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, nuclei: outcome.result };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the figure of nucleation', () => {
  // 2 · 0.24 · 2.375·10⁻⁵ / (96485 · 0.01) = 11.8 nm.
  test('asks for 11.8 nm at 10 mV', () => {
    expect(run({ eta: 10 }).nuclei.set?.radius).toBeCloseTo(11.8, 1);
  });

  // 16π · 0.24³ · (2.375·10⁻⁵)² / (3 · (96485 · 0.05)²) = 5.61·10⁻¹⁸ J, over 4.114·10⁻²¹ J.
  test('puts 1364 kT before a nucleus in free electrolyte at 50 mV', () => {
    const { set } = run().nuclei;
    expect(Number(set?.free) / 1364).toBeCloseTo(1, 2);
  });

  // S(60°) = 2.5 · 0.25 / 4 = 5/32; S(90°) = 1/2; S(180°) = 1.
  test.each([
    [60, 5 / 32],
    [90, 1 / 2],
    [180, 1],
  ])(
    'leaves a surface of %i° its share %f of the barrier at every overpotential',
    (theta, share) => {
      for (const { onSurface, free } of nucleiAlong(run({ theta }).nuclei, 5)) {
        expect(onSurface / free).toBeCloseTo(share, 9);
      }
    },
  );

  test('needs the root of that share of the overpotential for one barrier', () => {
    const free = run({ theta: 180, eta: 40 }).nuclei.set;
    const wetted = run({ theta: 90, eta: 40 * Math.SQRT1_2 }).nuclei.set;
    expect(Number(wetted?.onSurface) / Number(free?.onSurface)).toBeCloseTo(1, 9);
  });

  test('ends where the critical nucleus has a radius of 1 nm, and says so beyond', () => {
    const { values, nuclei } = run({ eta: 200 });
    expect(nuclei.at(nuclei.end).radius).toBeCloseTo(1, 9);
    expect(nuclei.set).toBeUndefined();
    expect(plain(nucleiRemark(values, nuclei))).toContain(
      'At 200 mV the critical nucleus would be smaller than 1 nm, some hundred atoms: the model says nothing beyond 118 mV.',
    );
  });

  test('tells what a surface saves', () => {
    const { values, nuclei } = run();
    expect(plain(nucleiRemark(values, nuclei))).toContain(
      'A surface with a contact angle of 60° leaves 15.6 % of the barrier; for one barrier it needs 39.5 % of the overpotential that free electrolyte does.',
    );
    expect(plain(describeNuclei(run({ show: 'radius' }).values, nuclei))).toContain(
      '118 nm at 1.00 mV, 1.00 nm at 118 mV',
    );
  });
});
