import type { ContentIndex } from '../crossrefs/content-index.ts';
import { knownRefs } from '../data/known-values.ts';
import type { LocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaProblems } from '../problems/schema-problems.ts';
import { type Coverage, coverageFields, coverageSchema, isRecord } from './schema.ts';

interface KnownContent extends Pick<ContentIndex, 'chapters' | 'targets' | 'papers' | 'values'> {
  /** Ids of the claims of the audit. */
  readonly claims: readonly string[];
}

/** Every place that the coverage names must exist: a chapter or section, a record of a paper, an entry of a data set, a claim. */
export function coverageProblems(yaml: LocatedYaml, index: KnownContent): Problem[] {
  if (yaml.problems.length > 0) return [...yaml.problems];
  const result = coverageSchema.safeParse(yaml.data);
  if (!result.success) {
    return schemaProblems(yaml, result.error.issues, (path) =>
      path.includes('numbers') ? coverageFields.number : coverageFields.passage,
    );
  }
  const known = knownPlaces(index);
  return placesOf(result.data).flatMap(({ place, path }) => {
    if (known.has(place)) return [];
    const message = `no ${placeKind(place, index)} “${place}”${didYouMean(place, known)}`;
    return [{ file: yaml.file, ...yaml.at(path), message }];
  });
}

function placeKind(place: string, { values }: KnownContent): string {
  if (isRecord(place)) return 'record';
  if (place.startsWith('claims/')) return 'claim';
  return values.sets.has(place.split('/')[0] ?? '') ? 'entry' : 'section';
}

function knownPlaces({ chapters, targets, papers, values, claims }: KnownContent): Set<string> {
  const sections = [...targets.values()].filter(({ kind }) => kind === 'section');
  const records = [...papers.values()].flatMap(({ key, measurements = [] }) =>
    measurements.map(({ id }) => `${key}/${id}`),
  );
  const entries = [...values.sets].flatMap(([set, found]) =>
    [...found.keys()].map((id) => `${set}/${id}`),
  );
  return new Set([
    ...entries,
    ...knownRefs({ ...values, papers: new Map(), worked: new Map() }),
    ...chapters.keys(),
    ...sections.map(({ chapter, id }) => `${chapter}#${id}`),
    ...records,
    ...claims.map((id) => `claims/${id}`),
  ]);
}

function placesOf(coverage: Coverage): { place: string; path: (string | number)[] }[] {
  return coverage.flatMap((passage, i) => [
    ...(passage.in ?? []).map((place, j) => ({ place, path: [i, 'in', j] })),
    ...(passage.numbers ?? []).flatMap((number, k) =>
      (number.in ?? []).map((place, j) => ({ place, path: [i, 'numbers', k, 'in', j] })),
    ),
  ]);
}
