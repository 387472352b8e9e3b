import type { Problem } from '../lib/problems/problem.ts';
import { loadAudit } from './claims-fs.ts';
import { checkCoverage } from './coverage-fs.ts';
import { loadData } from './data-fs.ts';
import { contentIndex } from './index-fs.ts';
import { loadLearningPaths } from './learning-paths-fs.ts';
import { checkModelDocs } from './model-docs-fs.ts';
import { loadModelGuide } from './model-guide-fs.ts';
import { loadPapers } from './papers-fs.ts';
import { checkPermanentLinks } from './permanent-links-fs.ts';
import { checkSubstances } from './substance-check-fs.ts';
import { loadVerification } from './verification-fs.ts';

/** Everything that can be wrong with the content below `root` (normally `src/content`), without a build. */
interface Check {
  readonly name: string;
  readonly run: (root: string) => Promise<readonly Problem[]>;
}

const checks: readonly Check[] = [
  { name: 'papers', run: async (root) => (await loadPapers(root)).problems },
  { name: 'coverage', run: checkCoverage },
  { name: 'data', run: async (root) => (await loadData(root)).problems },
  { name: 'models', run: checkModelDocs },
  { name: 'substances', run: checkSubstances },
  { name: 'verification', run: async (root) => (await loadVerification(root)).problems },
  { name: 'claims', run: async (root) => (await loadAudit(root)).problems },
  { name: 'model guide', run: async () => (await loadModelGuide()).problems },
  { name: 'learning paths', run: async (root) => (await loadLearningPaths(root)).problems },
  { name: 'permanent links', run: checkPermanentLinks },
  { name: 'marks', run: async (root) => (await contentIndex(root)).problems },
];

export async function checkContent(root: string): Promise<Problem[]> {
  const found = await Promise.all(checks.map(({ run }) => run(root)));
  return found.flat();
}
