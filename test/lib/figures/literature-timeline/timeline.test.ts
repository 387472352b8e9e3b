import { expect, test } from 'vitest';
import { countPapers } from '../../../../src/lib/figures/count-papers.ts';
import { subjects } from '../../../../src/lib/figures/literature-timeline/subjects.ts';
import {
  runTimeline,
  type TimelineValues,
} from '../../../../src/lib/figures/literature-timeline/timeline.ts';
import { loadPapers } from '../../../../src/loading/papers-fs.ts';
import { loadTopics } from '../../../../src/loading/topics-fs.ts';

const { papers } = await loadPapers();
const counts = countPapers({ papersBy: 'year' }, papers.values());
const all = subjects.map(({ value }) => value);

function run(review: TimelineValues['review']) {
  const outcome = runTimeline({ review, subjects: all }, { papers: counts });
  if (!outcome.holds) throw new Error(outcome.reason);
  const { years, earlier } = outcome.result;
  return years.reduce((sum, { papers: count }) => sum + count, earlier);
}

const citedIn = (test: (reviews: { lee2020?: unknown; ji2022?: unknown }) => boolean) =>
  [...papers.values()].filter(({ reviewedIn = {} }) => test(reviewedIn)).length;

test('every topic belongs to one subject', async () => {
  const topics = await loadTopics();
  const grouped = subjects.flatMap(({ topics: own }): string[] => [...own]);
  expect(grouped.toSorted()).toEqual([...topics.keys()].toSorted());
});

test('no paper that a review cites is lost', () => {
  expect(run('any')).toBe(citedIn(({ lee2020, ji2022 }) => Boolean(lee2020 ?? ji2022)));
  expect(run('lee2020')).toBe(citedIn(({ lee2020 }) => lee2020 !== undefined));
  expect(run('both')).toBe(citedIn(({ lee2020, ji2022 }) => Boolean(lee2020 && ji2022)));
});
