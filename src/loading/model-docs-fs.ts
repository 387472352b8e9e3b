import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelDocs } from '../lib/model-docs/model-docs.ts';
import { readModelDocs } from '../lib/model-docs/read-model-docs.ts';
import { unknownSources } from '../lib/model-docs/unknown-sources.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { loadPapers } from './papers-fs.ts';

const MODELS = 'src/lib/models';

let cache: Promise<readonly ModelDocs[]> | undefined;

/** What the docstrings of all models say, by file; read once. */
export function loadModelDocs(): Promise<readonly ModelDocs[]> {
  cache ??= readAll(MODELS);
  return cache;
}

/** Names of the documented functions, by module. */
export async function documentedFunctions(): Promise<Map<string, readonly string[]>> {
  const known = new Map<string, readonly string[]>();
  for (const { module, functions } of await loadModelDocs()) {
    if (functions.length === 0) continue;
    known.set(module, [...(known.get(module) ?? []), ...functions.map(({ name }) => name)]);
  }
  return known;
}

/** After a file has changed. */
export function forgetModelDocs(): void {
  cache = undefined;
}

async function readAll(folder: string): Promise<ModelDocs[]> {
  const names: string[] = [];
  for await (const name of glob('**/*.ts', { cwd: folder })) names.push(name);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = join(folder, name).replaceAll('\\', '/');
      return readModelDocs(await readFile(file, 'utf8'), file);
    }),
  );
}

/** What docstrings lack, and sources that are no papers of the handbook. */
export async function checkModelDocs(): Promise<Problem[]> {
  const [docs, { papers }] = await Promise.all([loadModelDocs(), loadPapers()]);
  return docs.flatMap((model) => [...model.problems, ...unknownSources(model, papers)]);
}
