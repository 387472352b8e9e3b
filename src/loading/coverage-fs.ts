import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageProblems } from '../lib/coverage/coverage-problems.ts';
import { parseLocatedYaml } from '../lib/problems/located-yaml.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { claimIds } from './claims-fs.ts';
import { contentIndex } from './index-fs.ts';

/** One file for each section of a review. */
export async function coverageFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  for await (const name of glob('data/coverage/*.yaml', { cwd: root })) files.push(name);
  return files.sort().map((name) => join(root, name).replaceAll('\\', '/'));
}

/** Resolves every place that the coverage names. */
export async function checkCoverage(root: string): Promise<Problem[]> {
  const known = { ...(await contentIndex(root)), claims: await claimIds(root) };
  const found = (await coverageFiles(root)).map(async (file) =>
    coverageProblems(parseLocatedYaml(await readFile(file, 'utf8'), file), known),
  );
  return (await Promise.all(found)).flat();
}
