import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sourceProblems, workedProblems } from '../lib/data/data-problems.ts';
import { type DataCase, type DataEntry, entrySchemaOf } from '../lib/data/entry-schema.ts';
import type { KnownValues } from '../lib/data/known-values.ts';
import { type ReadData, readData } from '../lib/data/read-data.ts';
import { workedSchema } from '../lib/data/worked-schema.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { atomicWeights } from '../lib/substances/molar-mass.ts';
import { molarMassSet } from '../lib/substances/molar-mass-set.ts';
import { loadPapers } from './papers-fs.ts';
import { loadSubstances } from './substances-fs.ts';

/** Files beside the data sets that hold words, not numbers. */
const notNumbers = new Set(['outline', 'glossary', 'topics', 'model-guide']);

export interface Data {
  readonly values: KnownValues;
  readonly problems: readonly Problem[];
}

const cache = new Map<string, Promise<Data>>();

/** All data sets and worked examples below `root`; read once. */
export function loadData(root = 'src/content'): Promise<Data> {
  const known = cache.get(root);
  if (known) return known;
  const fresh = readAll(root);
  cache.set(root, fresh);
  return fresh;
}

/** After a file has changed. */
export function forgetData(): void {
  cache.clear();
}

async function readAll(root: string): Promise<Data> {
  const files = (await yamlFiles(root)).filter((file) => !notNumbers.has(setName(file)));
  const sets = new Map<string, ReadData<DataEntry | DataCase>>();
  for (const file of files.filter((one) => setName(one) !== 'worked')) {
    sets.set(setName(file), readData(await readFile(file, 'utf8'), file, entrySchemaOf));
  }
  const workedFile = files.find((file) => setName(file) === 'worked');
  const workedText = workedFile === undefined ? '{}' : await readFile(workedFile, 'utf8');
  const worked = readData(workedText, workedFile ?? '', () => workedSchema);
  const { papers } = await loadPapers(root);
  const { set: substances } = await loadSubstances(root);
  const written = new Map([...sets].map(([name, { entries }]) => [name, entries]));
  const masses = molarMassSet(substances.byId.values(), atomicWeights({ sets: written }));
  const values = {
    papers,
    sets: new Map([...written, ['substances', masses]]),
    worked: worked.entries,
  };
  const problems = [...sets.values()].flatMap(({ problems: found, yaml, entries }) => [
    ...found,
    ...sourceProblems(yaml, entries, [...papers.keys()]),
  ]);
  return {
    values,
    problems: [...problems, ...worked.problems, ...workedProblems(worked.yaml, values)],
  };
}

async function yamlFiles(root: string): Promise<string[]> {
  const names: string[] = [];
  for await (const name of glob('*.yaml', { cwd: join(root, 'data') })) names.push(name);
  return names.sort().map((name) => join(root, 'data', name).replaceAll('\\', '/'));
}

function setName(file: string): string {
  return basename(file, '.yaml');
}
