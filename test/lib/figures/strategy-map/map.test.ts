import { expect, test } from 'vitest';
import { drawMap } from '../../../../src/lib/figures/strategy-map/map.ts';
import { places } from '../../../../src/lib/figures/strategy-map/strategies.ts';
import { mapTable } from '../../../../src/lib/figures/strategy-map/words.ts';
import { strategies } from '../../../../src/lib/records/strategies.ts';

const ether = { topic: 'ether', lee2020: 3, ji2022: 10, both: 9, other: 1, records: 100 };

function draw(reviews: Parameters<typeof drawMap>[0]['reviews']) {
  const outcome = drawMap({ reviews }, { topics: [ether] });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

test('every strategy that records are filtered by has a place on the map', () => {
  const placed = places.flatMap(({ strategies: own }) => own.map(({ topic }): string => topic));
  expect(placed.toSorted()).toEqual(strategies.toSorted());
});

test('a bar is as long as the papers of the reviews that are shown', () => {
  const row = draw(['lee2020', 'ji2022']).rows.find(({ topic }) => topic === 'ether');
  expect(row).toMatchObject({ papers: 13, records: 100 });
  expect(row?.pieces.at(-1)?.to).toBe(13);
});

test('the table leads to the papers of each strategy', () => {
  const { rows } = mapTable({ reviews: ['both'] }, draw(['both']));
  expect(rows[0]?.at(-1)).toEqual({ path: '/papers/?topic=ether', text: 'ether' });
  expect(rows).toHaveLength(strategies.length);
});
