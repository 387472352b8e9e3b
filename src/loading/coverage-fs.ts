import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageProblems } from '../lib/coverage/coverage-problems.ts';
import { parseLocatedYaml } from '../lib/problems/located-yaml.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { contentIndex } from './index-fs.ts';

/** Resolves every place that `coverage.yaml` names. */
export async function checkCoverage(root: string): Promise<Problem[]> {
  const file = join(root, 'data/coverage.yaml').replaceAll('\\', '/');
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return coverageProblems(parseLocatedYaml(text, file), await contentIndex(root));
}
