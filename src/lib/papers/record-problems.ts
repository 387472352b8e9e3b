import type { LocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldPath } from '../problems/schema-problems.ts';
import type { ReadPaper } from './read-paper.ts';
import type { Paper } from './schema.ts';

type Path = readonly PropertyKey[];

/** What records say of each other and of other papers, and is not so. */
export function recordProblems(read: readonly ReadPaper[]): Problem[] {
  const papers = new Map(read.flatMap(({ paper }) => (paper ? [[paper.key, paper] as const] : [])));
  return read.flatMap(({ paper, yaml }) => (paper && yaml ? problemsOf(paper, yaml, papers) : []));
}

function problemsOf(
  paper: Paper,
  yaml: LocatedYaml,
  papers: ReadonlyMap<string, Paper>,
): Problem[] {
  const records = paper.measurements ?? [];
  const ids = records.map(({ id }) => id);
  const at = (path: Path, message: string): Problem => ({
    file: yaml.file,
    ...yaml.at(path),
    message: `${fieldPath(path)}: ${message}`,
  });
  return records.flatMap((record, index) => {
    const path = (...rest: Path) => ['measurements', index, ...rest];
    const problems: Problem[] = [];
    if (ids.indexOf(record.id) < index) {
      problems.push(at(path('id'), `a record with the id “${record.id}” stands above`));
    }
    if (!papers.has(record.source.via)) {
      problems.push(at(path('source', 'via'), noPaper(record.source.via, papers)));
    }
    for (const [place, { via }] of (record.source.alsoIn ?? []).entries()) {
      if (papers.has(via)) continue;
      problems.push(at(path('source', 'alsoIn', place, 'via'), noPaper(via, papers)));
    }
    const pair = record.pair === undefined ? undefined : pairProblem(record.pair, record.id, paper);
    if (pair) problems.push(at(path('pair'), pair));
    for (const [place, other] of (record.conflictsWith ?? []).entries()) {
      const conflict = conflictProblem(other, record.id, paper, papers);
      if (conflict) problems.push(at(path('conflictsWith', place), conflict));
    }
    return problems;
  });
}

const noPaper = (key: string, papers: ReadonlyMap<string, Paper>) =>
  `no paper has the key “${key}”${didYouMean(key, papers.keys())}`;

/** A pair is one treated record and one control, each naming the other or only one naming both. */
function pairProblem(pair: string, id: string, { measurements = [] }: Paper): string | undefined {
  const own = measurements.find((record) => record.id === id);
  const other = measurements.find((record) => record.id === pair);
  if (!other || pair === id) {
    const others = measurements.map((record) => record.id).filter((known) => known !== id);
    return `no other record of this paper has the id “${pair}”${didYouMean(pair, new Set(others))}`;
  }
  if (own?.role && own.role !== other.role) return undefined;
  return `expected one record with “role: treated” and one with “role: control”, got ${own?.role ?? 'none'} and ${other.role ?? 'none'}`;
}

/** Records in conflict name each other, so that neither is shown without its doubt. */
function conflictProblem(
  name: string,
  own: string,
  paper: Paper,
  papers: ReadonlyMap<string, Paper>,
): string | undefined {
  const [key = '', id] = name.includes('/') ? name.split('/') : [paper.key, name];
  const other = papers.get(key);
  if (!other) return noPaper(key, papers);
  const records = other.measurements ?? [];
  const found = records.find((record) => record.id === id);
  if (!found) {
    const ids = new Set(records.map((record) => record.id));
    return `no record of ${key} has the id “${id}”${didYouMean(id ?? '', ids)}`;
  }
  const back = key === paper.key ? [own, `${key}/${own}`] : [`${paper.key}/${own}`];
  if (back.some((one) => found.conflictsWith?.includes(one))) return undefined;
  return `“${name}” does not say that it conflicts with “${back[0]}”: a conflict stands on both sides`;
}
