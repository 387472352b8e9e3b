import { describe, expect, test } from 'vitest';
import { cellReactions } from '../../../../src/lib/catalogue/reactions/cell-reactions.ts';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { climb } from '../../../../src/lib/figures/sulfur-ladder/ladder.ts';
import { data, parameters } from '../../../../src/lib/figures/sulfur-ladder/parameters.ts';
import { ladderRemark, rungFigure } from '../../../../src/lib/figures/sulfur-ladder/words.ts';
import { reactionCapacity } from '../../../../src/lib/models/reactions.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';

const { values: known } = await loadData();
const facts = dataOf(data, resolveData({ data }, known));

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = climb(values, facts);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, ladder: outcome.result };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function remark(change: Record<string, number | string> = {}): string {
  const { values, ladder } = run(change);
  return plain(ladderRemark(values, ladder));
}

describe('the ladder from sulfur to sulfide', () => {
  // 2 × 26801.48/(32.06 n) mA h g⁻¹, by hand.
  test('holds on each rung what two electrons for its atoms are', () => {
    const expected = [209.0, 278.7, 334.4, 418.0, 557.3, 836.0, 1672.0];
    run().ladder.rungs.forEach(({ full }, index) => {
      expect(full).toBeCloseTo(expected[index] ?? 0, 1);
    });
  });

  test('agrees with the reaction of the cell, per gram of sulfide', () => {
    const whole = reactionCapacity(cellReactions.sulfide, 'products') / 3600;
    expect(run().ladder.end.perCompound).toBeCloseTo(whole, 6);
  });

  // A tenth of what lies below Na2S6: 0.1 (1672.0 − 278.7); over 1165.8 mA h g⁻¹ of sodium; 0.9^10.
  test('loses nothing above the step where sulfur leaves, and its share of all below', () => {
    const { ladder } = run({ leaves: '6', f: 10 });
    const [first, exit] = ladder.rungs;
    expect(first?.left).toBe(first?.full);
    expect(exit?.left).toBe(exit?.full);
    expect(ladder.missing).toBeCloseTo(139.3, 1);
    expect(ladder.corroded).toBeCloseTo(0.1195, 4);
    expect(ladder.remaining).toBeCloseTo(0.3487, 4);
    expect(plain(rungFigure(ladder.end))).toBe('1533 of 1672 mA h g⁻¹');
  });

  test('ends at the exit if all sulfur leaves, and loses nothing if none does', () => {
    const exit = run({ leaves: '4', f: 100 }).ladder;
    expect(exit.end.left).toBeCloseTo(exit.rungs[3]?.full ?? 0, 10);
    expect(run({ f: 0 }).ladder.missing).toBe(0);
    expect(remark({ f: 0 })).toBe(
      'No sulfur leaves: all of it ends as Na₂S, and a gram gives 1672 mA h g⁻¹.',
    );
  });

  // lee2020, Section 4.1.
  test('sets the two printed capacities on the rungs that they fit', () => {
    const printed = run().ladder.rungs.flatMap(({ name, printed: value }) =>
      value === undefined ? [] : [[name, Math.round(value)]],
    );
    expect(printed).toEqual([
      ['Na₂S₃', 557],
      ['Na₂S', 1675],
    ]);
  });

  test('says what is taken from the anode', () => {
    expect(remark({ leaves: '6', f: 10 })).toContain('0.120 g of sodium');
  });
});
