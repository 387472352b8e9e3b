import { pagePath } from '../../site/paths.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { citingReviews } from '../literature/reviews.ts';
import { counted } from '../literature/words.ts';
import type { MapValues, StrategyMap } from './map.ts';

type Row = StrategyMap['rows'][number];

const strategiesOf = ({ rows }: StrategyMap) => rows.filter(({ topic }) => topic !== undefined);

/** The bibliography, filtered. */
const papersPath = (topic: string) => `${pagePath.bibliography()}?topic=${topic}`;

/** `22 papers, 105 records`. */
export function rowText({ papers, records }: Row): string {
  return `${counted(papers, 'paper')}, ${counted(records, 'record')}`;
}

export function describeMap({ reviews }: MapValues, map: StrategyMap): string {
  const told = strategiesOf(map).map((row) => `${row.name.toLowerCase()} ${row.papers}`);
  const shown = citingReviews.filter(({ value }) => reviews.includes(value));
  const who = shown.map(({ label }) => label).join(', ') || 'none';
  return `Strategies for the sodium anode in ${new Set(map.rows.map(({ place }) => place)).size} groups, each with a bar as long as the number of its papers (${who}): ${told.join(', ')}. A paper counts for each strategy that it is about.`;
}

export function mapTable(_: MapValues, map: StrategyMap): DataTable {
  return {
    columns: [
      { label: 'Where it takes hold' },
      { label: 'Strategy' },
      ...citingReviews.map(({ label }) => ({ label: `Papers ${label}` })),
      { label: 'Records' },
      { label: 'Bibliography' },
    ],
    rows: strategiesOf(map).map(({ place, name, pieces, records, topic = '' }) => [
      place,
      name,
      ...citingReviews.map(({ value }) => {
        const piece = pieces.find(({ review }) => review === value);
        return piece ? String(piece.to - piece.from) : null;
      }),
      String(records),
      { path: papersPath(topic), text: topic },
    ]),
  };
}

export function mapStops(map: StrategyMap): ReadoutStop[] {
  return strategiesOf(map).map((row) => ({
    x: 0,
    points: [{ y: row.y, series: 0 }],
    text: `${row.name}: ${rowText(row)}.`,
    link: { path: papersPath(row.topic ?? ''), text: 'Its papers' },
  }));
}
