import { describe, expect, test } from 'vitest';
import type { LiveFigure } from '../../../src/components/figure-shell/live-figure.tsx';
import type { FigureFacts } from '../../../src/lib/figures/definition.ts';
import { resolvePresets } from '../../../src/lib/figures/resolve-presets.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values } = await loadData();
const figures = Object.values(
  import.meta.glob<LiveFigure>('../../../src/components/figures/*.tsx', {
    eager: true,
    import: 'default',
  }),
);

test.each(figures.map(({ definition }) => [definition.slug, definition] as const))(
  'every preset of %s is a state that its controls can reach',
  (_, definition) => {
    for (const { values: numbers, refs } of resolvePresets(definition, values)) {
      expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
      expect(refs.length).toBeGreaterThan(0);
      for (const ref of refs) expect(ref).toMatch(/^[a-z\d-]+\/[a-z-]+$/);
    }
  },
);

const facts = {
  slug: 'probe',
  title: 'Probe',
  models: [],
  sources: [],
  parameters: {
    L: {
      kind: 'number',
      label: 'Distance',
      symbol: 'L',
      unit: 'µm',
      si: 1e-6,
      min: 10,
      max: 500,
      default: 25,
      scale: 'log',
    },
  },
} as const;

function withPreset(ref: string): FigureFacts {
  return { ...facts, presets: [{ id: 'a', label: 'A', values: { L: ref } }] };
}

describe('a preset', () => {
  test('becomes a number in the unit of its control, without noise in the last digits', () => {
    const probe = withPreset('transport-cases/liquid-separator.distance');
    expect(resolvePresets(probe, values)[0]).toEqual({
      id: 'a',
      label: 'A',
      values: { L: 25 },
      refs: ['transport-cases/liquid-separator'],
    });
  });

  test.each([
    [
      'transport-cases/liquid-separator.distanse',
      'no value is called “transport-cases/liquid-separator.distanse”; did you mean “transport-cases/liquid-separator.distance”, “transport-cases/liquid-separator.diffusivity” or “transport-cases/liquid-separator.porosity”?',
    ],
    [
      'transport-cases/free-cell.distance',
      '“transport-cases/free-cell.distance” is 1000, but “Distance” goes from 10 to 500 µm',
    ],
  ])('that refers to %s is refused', (ref, message) => {
    expect(() => resolvePresets(withPreset(ref), values)).toThrow(message);
  });
});
