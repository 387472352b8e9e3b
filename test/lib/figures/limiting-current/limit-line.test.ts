import { describe, expect, test } from 'vitest';
import {
  limitLine,
  limitPoints,
  shownCurrent,
} from '../../../../src/lib/figures/limiting-current/limit-line.ts';
import { parameters } from '../../../../src/lib/figures/limiting-current/parameters.ts';
import { limitRemark } from '../../../../src/lib/figures/limiting-current/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = limitLine(values);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, line: outcome.result };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the figure of the limiting current density', () => {
  // 2 · 96485 · 1000 · 3·10⁻¹⁰ / (10 · 0.6 · 25·10⁻⁶) = 385.9 A m⁻².
  test('marks 38.6 mA cm⁻² for a liquid in a separator of 25 µm', () => {
    expect(shownCurrent(run().line.limit)).toBeCloseTo(38.59, 2);
  });

  test('meets the current where the limit at that place equals it', () => {
    for (const against of ['distance', 'concentration']) {
      const { values, line } = run({ against, J: 3 });
      const moved = line.against.with(values, line.crossing);
      const again = limitLine(moved);
      expect(again.holds && again.result.limit / values.J).toBeCloseTo(1, 12);
    }
  });

  test('is a straight line of slope −1 or 1 on logarithmic axes', () => {
    for (const [against, slope] of [
      ['distance', -1],
      ['concentration', 1],
    ] as const) {
      const { values, line } = run({ against });
      const [[x0, y0] = [1, 1], , [x2, y2] = [1, 1]] = limitPoints(values, line, 3);
      expect(Math.log(y2 / y0) / Math.log(x2 / x0)).toBeCloseTo(slope, 9);
    }
  });

  test('says on which side the current lies and where the sides meet', () => {
    const { values, line } = run();
    expect(plain(limitRemark(values, line))).toBe(
      'At $L$ = 25 µm, $J^*$ = 38.6 mA cm⁻². $J$ = 1 mA cm⁻² is sustained, by a steady gradient, up to $L$ = 965 µm.',
    );
    const over = run({ against: 'concentration', J: 100 });
    expect(plain(limitRemark(over.values, over.line))).toBe(
      'At $c_0$ = 1 mol L⁻¹, $J^*$ = 38.6 mA cm⁻². $J$ = 100 mA cm⁻² is too much: the salt at the negative electrode runs out. It would be sustained from $c_0$ = 2.59 mol L⁻¹ on.',
    );
  });

  test('draws nothing for t₊ = 1 and says that this is not safety', () => {
    const values = valuesOf(parameters, { ...defaultState(parameters), t: 1 });
    expect(limitLine(values)).toEqual({
      holds: false,
      reason: expect.stringContaining('not to say that such a cell is safe'),
    });
  });
});
