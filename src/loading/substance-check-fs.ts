import type { Problem } from '../lib/problems/problem.ts';
import { atomicWeights } from '../lib/substances/molar-mass.ts';
import { formulaProblems } from '../lib/substances/read-substances.ts';
import { loadData } from './data-fs.ts';
import { loadSubstances } from './substances-fs.ts';

/** Each substance by itself, its names among all others, and whether its molar mass can be computed. */
export async function checkSubstances(root: string): Promise<Problem[]> {
  const { files, problems } = await loadSubstances(root);
  const { values } = await loadData(root);
  return [...problems, ...formulaProblems(files, atomicWeights(values))];
}
