import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuditedClaim, auditClaim } from '../lib/audit/audit-claim.ts';
import { claimProblems, repeatedIds } from '../lib/audit/claim-problems.ts';
import { type Claim, claimSchema } from '../lib/audit/claim-schema.ts';
import { lookUpFor } from '../lib/audit/claim-values.ts';
import { type ReadData, readData } from '../lib/data/read-data.ts';
import { formatProblem, type Problem } from '../lib/problems/problem.ts';
import { loadData } from './data-fs.ts';

interface Audit {
  /** In the order of the files, and in each as it stands there. */
  readonly claims: readonly AuditedClaim[];
  readonly problems: readonly Problem[];
}

/** The claims as they are written, file by file: the order is that of the reviews. */
async function readClaims(root: string): Promise<ReadData<Claim>[]> {
  const names: string[] = [];
  for await (const name of glob('data/claims/*.yaml', { cwd: root })) names.push(name);
  const files = names.sort().map((name) => join(root, name).replaceAll('\\', '/'));
  return Promise.all(
    files.map(async (file) => readData(await readFile(file, 'utf8'), file, () => claimSchema)),
  );
}

/** Ids of all claims: what other content may refer to. */
export async function claimIds(root: string): Promise<string[]> {
  return (await readClaims(root)).flatMap(({ entries }) => [...entries.keys()]);
}

/** Recomputes every claim on the printed numbers of the reviews. */
export async function loadAudit(root = 'src/content'): Promise<Audit> {
  const files = await readClaims(root);
  const { values } = await loadData(root);
  const claims = new Map(files.flatMap(({ entries }) => [...entries]));
  const context = lookUpFor({ claims, values });
  const audits = files.flatMap((file) =>
    [...file.entries].map(([id, claim]) => ({ file, id, ...auditClaim(id, claim, context) })),
  );
  const idsOf = ({ yaml, entries }: ReadData<Claim>) => ({ yaml, ids: [...entries.keys()] });
  return {
    claims: audits.flatMap(({ audited }) => audited ?? []),
    problems: [
      ...files.flatMap(({ problems }) => problems),
      ...repeatedIds(files.map(idsOf)),
      ...audits.flatMap(({ file, id, faults }) => claimProblems(file.yaml, id, faults)),
    ],
  };
}

/** Every claim with its verdict, for a build: a mismatch that nobody has acknowledged stops it. */
export async function requireAudit(): Promise<readonly AuditedClaim[]> {
  const { claims, problems } = await loadAudit();
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return claims;
}
