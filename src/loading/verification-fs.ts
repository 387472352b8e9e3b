import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readData } from '../lib/data/read-data.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { type VerificationEntry, verificationSchema } from '../lib/verification/schema.ts';
import { verificationProblems } from '../lib/verification/verification-problems.ts';
import { loadData } from './data-fs.ts';

interface VerificationData {
  /** By topic, then by id. */
  readonly topics: ReadonlyMap<string, ReadonlyMap<string, VerificationEntry>>;
  readonly problems: readonly Problem[];
}

async function files(root: string): Promise<string[]> {
  const found: string[] = [];
  for await (const name of glob('data/verification/*.yaml', { cwd: root })) found.push(name);
  return found.sort().map((name) => join(root, name).replaceAll('\\', '/'));
}

const cache = new Map<string, Promise<VerificationData>>();

/** The numbers that the models must give, one file a topic; read and run once. */
export function loadVerification(root = 'src/content'): Promise<VerificationData> {
  const known = cache.get(root);
  if (known) return known;
  const fresh = readAll(root);
  cache.set(root, fresh);
  return fresh;
}

/** After a file has changed. */
export function forgetVerification(): void {
  cache.clear();
}

async function readAll(root: string): Promise<VerificationData> {
  const { values } = await loadData(root);
  const topics = new Map<string, ReadonlyMap<string, VerificationEntry>>();
  const problems: Problem[] = [];
  for (const file of await files(root)) {
    const topic = basename(file, '.yaml');
    const read = readData(await readFile(file, 'utf8'), file, () => verificationSchema);
    topics.set(topic, read.entries);
    problems.push(
      ...read.problems,
      ...verificationProblems(read.yaml, topic, read.entries, values),
    );
  }
  return { topics, problems };
}
