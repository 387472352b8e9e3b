import { describe, expect, test } from 'vitest';
import type { LiveFigure } from '../../../src/components/figure-shell/live-figure.tsx';
import { readAddress, writeAddress } from '../../../src/lib/figures/address.ts';
import { defaultState } from '../../../src/lib/figures/parameters.ts';
import { resolveData } from '../../../src/lib/figures/resolve-data.ts';
import { resolvePresets } from '../../../src/lib/figures/resolve-presets.ts';
import { loadData } from '../../../src/loading/data-fs.ts';
import { loadRecords } from '../../../src/loading/records-fs.ts';
import { testLiveFigure } from './test-live-figure.tsx';

const figures = Object.entries(
  import.meta.glob<LiveFigure>('../../../src/components/figures/*.tsx', {
    eager: true,
    import: 'default',
  }),
);

const { values: known } = await loadData();
const records = await loadRecords();

describe.each(figures)('%s', (path, Figure) => {
  const { definition } = Figure;
  const { parameters, slug } = definition;
  const data = resolveData(definition, known, records);

  test('has the name of its file', () => {
    expect(path).toMatch(new RegExp(`/${slug}\\.tsx$`));
    expect(definition.models.length + definition.sources.length).toBeGreaterThan(0);
  });

  test('has cases that its controls can show', () => {
    for (const preset of resolvePresets(definition, known)) {
      const state = { ...defaultState(parameters), ...preset.values };
      const query = writeAddress(slug, parameters, state, []);
      expect(readAddress(slug, parameters, query)).toEqual({ state, notes: [] });
    }
  });

  testLiveFigure(Figure, data);
});
