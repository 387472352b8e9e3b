import { expect, it } from 'vitest';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values } = await loadData('src/content');

it('the series of the gel is that of its paper’s record', () => {
  const gel = values.sets.get('conductivity-cases')?.get('etpta-gel');
  const record = values.papers
    .get('wen2021')
    ?.measurements?.find(({ id }) => id === 'conductivity-series');
  if (!gel || !('values' in gel) || !record || !('series' in record)) throw new Error('no series');
  const points = record.series?.map((_, i) => ({
    temperature: gel.values[`temperature${i + 1}`],
    conductivity: gel.values[`conductivity${i + 1}`],
  }));
  expect(points).toHaveLength(7);
  expect(record.series).toEqual(points);
});
