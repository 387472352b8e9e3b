import type { Measurement } from '../papers/measurements/measurement.ts';
import type { ReadPaper } from '../papers/read-paper.ts';
import type { LocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldPath } from '../problems/schema-problems.ts';
import { recordTables } from './definitions.ts';
import type { RecordTable } from './record-table.ts';
import { placeWithoutPanel, reviewPlaces } from './review-places.ts';

type Path = readonly PropertyKey[];

/** A record with where its file has it. */
interface Traced {
  readonly ref: string;
  readonly record: Measurement;
  readonly at: (path: Path, message: string) => Problem;
}

function tracedIn({ paper, yaml }: ReadPaper): Traced[] {
  if (!paper || !yaml) return [];
  return (paper.measurements ?? []).map((record, index) => ({
    ref: `${paper.key}/${record.id}`,
    record,
    at: (path, message) => locate(yaml, ['measurements', index, 'source', ...path], message),
  }));
}

function locate(yaml: LocatedYaml, path: Path, message: string): Problem {
  return { file: yaml.file, ...yaml.at(path), message: `${fieldPath(path)}: ${message}` };
}

/** What a record says of where it was read, and is not there; and records that no page of a table would show. */
export function traceProblems(read: readonly ReadPaper[]): Problem[] {
  const traced = read.flatMap(tracedIn);
  const shown = new Map<string, string>();
  return traced.flatMap((one) => [...placeProblems(one), ...rowProblems(one, shown)]);
}

function placeProblems({ record, at }: Traced): Problem[] {
  const { source } = record;
  const places = [
    { path: ['at'], via: source.via, place: source.at },
    ...(source.also ?? []).map((place, i) => ({ path: ['also', i], via: source.via, place })),
    ...(source.alsoIn ?? []).map((other, i) => ({
      path: ['alsoIn', i, 'at'],
      via: other.via,
      place: other.at,
    })),
  ];
  return places.flatMap(({ path, via, place }) => {
    const known = reviewPlaces(via);
    if (!known || known.includes(placeWithoutPanel(place))) return [];
    return [at(path, `${via} has no “${place}”${didYouMean(place, known)}`)];
  });
}

/** A cell of a table of a review is one record, of a kind that its column holds. */
function rowProblems({ ref, record, at }: Traced, shown: Map<string, string>): Problem[] {
  const { via, at: place, row } = record.source;
  if (row === undefined || !reviewPlaces(via)) return [];
  const tables = recordTables.filter(({ review }) => review === via);
  const table = tables.find((one) => one.at === place);
  if (!table) return [at(['row'], noTable(via, place, tables))];
  const group = table.groups.find(({ kinds, printed }) => printed && kinds.includes(record.kind));
  if (!group) return [at(['row'], noColumn(record, table))];
  const cell = `${table.id}/${row}/${group.printed}`;
  const first = shown.get(cell);
  if (first === undefined) {
    shown.set(cell, ref);
    return [];
  }
  return [at(['row'], `${place} of ${via} shows “${first}” in this cell of row ${row} already`)];
}

function noTable(via: string, place: string, tables: readonly RecordTable[]): string {
  const known = tables.map(({ at }) => at).join(', ') || 'none';
  return `rows of “${place}” of ${via} are on no page; tables whose rows are records: ${known}`;
}

function noColumn({ kind }: Measurement, { at, review, groups }: RecordTable): string {
  const kinds = groups.flatMap((group) => (group.printed ? group.kinds : []));
  return `${at} of ${review} has no column for a record of kind “${kind}”; its columns hold ${kinds.join(', ')}`;
}
