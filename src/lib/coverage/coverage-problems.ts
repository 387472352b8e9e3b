import type { ContentIndex } from '../crossrefs/content-index.ts';
import type { LocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaProblems } from '../problems/schema-problems.ts';
import { type Coverage, coverageFields, coverageSchema, isRecord } from './schema.ts';

type KnownContent = Pick<ContentIndex, 'chapters' | 'targets' | 'papers'>;

/** Every place that the coverage names must exist: a chapter, a section of it, or a record of a paper. */
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
    const what = isRecord(place) ? 'record' : 'section';
    const message = `no ${what} “${place}”${didYouMean(place, known)}`;
    return [{ file: yaml.file, ...yaml.at(path), message }];
  });
}

function knownPlaces({ chapters, targets, papers }: KnownContent): Set<string> {
  const sections = [...targets.values()].filter(({ kind }) => kind === 'section');
  const records = [...papers.values()].flatMap(({ key, measurements = [] }) =>
    measurements.map(({ id }) => `${key}/${id}`),
  );
  return new Set([
    ...chapters.keys(),
    ...sections.map(({ chapter, id }) => `${chapter}#${id}`),
    ...records,
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
