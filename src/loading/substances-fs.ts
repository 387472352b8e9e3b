import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../lib/problems/problem.ts';
import {
  nameProblems,
  type ReadSubstances,
  readSubstances,
  substancesIn,
} from '../lib/substances/read-substances.ts';
import { type SubstanceSet, substanceSet } from '../lib/substances/substance-set.ts';

export interface Substances {
  readonly set: SubstanceSet;
  /** File by file, for checks against other data. */
  readonly files: readonly ReadSubstances[];
  readonly problems: readonly Problem[];
}

const cache = new Map<string, Promise<Substances>>();

/** Salts, solvents and all else of which electrolytes consist, below `root`; read once. */
export function loadSubstances(root = 'src/content'): Promise<Substances> {
  const known = cache.get(root);
  if (known) return known;
  const fresh = readAll(root);
  cache.set(root, fresh);
  return fresh;
}

/** After a file has changed. */
export function forgetSubstances(): void {
  cache.clear();
}

async function readAll(root: string): Promise<Substances> {
  const names: string[] = [];
  for await (const name of glob('data/substances/*.yaml', { cwd: root })) names.push(name);
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const file = join(root, name).replaceAll('\\', '/');
      return readSubstances(await readFile(file, 'utf8'), file);
    }),
  );
  const problems = [...files.flatMap((one) => one.problems), ...nameProblems(files)];
  return { set: substanceSet(files.flatMap(substancesIn)), files, problems };
}
