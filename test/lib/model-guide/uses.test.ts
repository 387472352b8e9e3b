import { expect, test } from 'vitest';
import { catalogue } from '../../../src/lib/catalogue/catalogue.ts';
import { sand } from '../../../src/lib/catalogue/topics/sand.ts';
import { tip } from '../../../src/lib/catalogue/topics/tip.ts';
import { parameters } from '../../../src/lib/figures/sand-time/parameters.ts';
import { modelUses } from '../../../src/lib/model-guide/model-uses.ts';
import { symbolIndex } from '../../../src/lib/model-guide/symbol-index.ts';
import { contentIndex } from '../../../src/loading/index-fs.ts';

const figure = {
  slug: 'sand-time',
  title: 'Time to depletion',
  models: ['sand'],
  parameters,
  presets: [],
  sources: [],
};

test('a model leads to its figures and to the chapters that show them', async () => {
  const { figures, chapters } = modelUses(['sand'], [figure], await contentIndex());
  expect(figures).toEqual([
    {
      text: expect.stringMatching(/^Figure\s3\.\d: Time to depletion$/),
      path: '/foundations/dendrites/#fig-sand-time',
    },
  ]);
  expect(chapters.map(({ path }) => path)).toContain('/foundations/dendrites/');
});

test('a chapter that shows only a number of a model uses it too', async () => {
  const { figures, chapters } = modelUses(['thermal-voltage', 'tip'], [], await contentIndex());
  expect(figures).toEqual([]);
  expect(chapters.map(({ path }) => path)).toContain('/foundations/dendrites/');
});

test('every symbol of the catalogue is used by a model, and known by those that use it', () => {
  const rows = symbolIndex([sand, tip], [figure]);
  const concentration = rows.find(({ id }) => id === 'concentration');
  expect(concentration?.topics.map(({ slug }) => slug)).toEqual(['sand']);
  expect(concentration?.figures.map(({ slug }) => slug)).toEqual(['sand-time']);
  const height = rows.find(({ id }) => id === 'tipHeight');
  expect(height?.figures).toEqual([]);
  expect(catalogue.size).toBeGreaterThan(50);
});
