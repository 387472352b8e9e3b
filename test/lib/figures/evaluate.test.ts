import { describe, expect, test } from 'vitest';
import { defineFigure } from '../../../src/lib/figures/definition.ts';
import { evaluate } from '../../../src/lib/figures/evaluate.ts';

/** A figure that says what was asked of it. */
function watched() {
  const asked: string[] = [];
  const axis = { label: 'A', symbol: '', unit: '', scale: 'linear', domain: [0, 1] } as const;
  const figure = defineFigure({
    slug: 'watched',
    title: 'Watched',
    models: [],
    parameters: {},
    presets: [],
    sources: [],
    compute: () => ({ holds: true, result: asked.push('compute') }),
    axes: () => ({ x: axis, y: axis }),
    describe: () => `Description ${asked.push('describe')} with $J^*$.`,
    remark: () => `Remark ${asked.push('remark')}.`,
    table: () => ({ columns: [], rows: [[asked.push('table')]] }),
    readout: () => [{ x: asked.push('readout'), points: [], text: '' }],
  });
  const outcome = evaluate(figure, {}, {});
  if (!outcome.holds) throw new Error(outcome.reason);
  return { asked, evaluation: outcome.result };
}

describe('evaluating a figure', () => {
  test('works out words and numbers around the plot only when they are asked for', () => {
    expect(watched().asked).toEqual(['compute']);
  });

  test('works each of them out once', () => {
    const { asked, evaluation } = watched();
    for (let time = 0; time < 2; time++) {
      expect(evaluation.description).toBe('Description 2 with J*.');
      expect(evaluation.remark).toBe('Remark 3.');
      expect(evaluation.table().rows).toEqual([[4]]);
      expect(evaluation.stops()[0]?.x).toBe(5);
    }
    expect(asked).toEqual(['compute', 'describe', 'remark', 'table', 'readout']);
  });
});
