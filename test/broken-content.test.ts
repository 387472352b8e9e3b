import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { formatProblem, sortProblems } from '../src/lib/problems/problem.ts';
import { checkContent } from '../src/loading/check-fs.ts';

/** Each case is a whole check, and one of them a process of its own. */
vi.setConfig({ testTimeout: 30_000 });

/** A record may be of the next year at most: the messages name it. */
vi.useFakeTimers({ now: new Date('2026-06-01'), toFake: ['Date'] });

const home = join(import.meta.dirname, 'broken-content');
const workshop = await mkdtemp(join(tmpdir(), 'broken-content-'));
afterAll(() => rm(workshop, { recursive: true }));

/** The good content with the files of a case laid over it. */
async function contentOf(name: string): Promise<string> {
  const root = join(workshop, name);
  await cp(join(home, 'good'), root, { recursive: true });
  if (name !== 'good') await cp(join(home, 'cases', name), root, { recursive: true });
  await rm(join(root, 'expected.txt'), { force: true });
  return root;
}

/** What `npm run check` prints, as if the case stood in `src/content`. */
async function messagesOf(name: string): Promise<string> {
  const root = await contentOf(name);
  const lines = sortProblems(await checkContent(root)).map(formatProblem);
  return lines.join('\n').replaceAll(root, 'src/content');
}

test('good content has no problem', async () => {
  expect(await messagesOf('good')).toBe('');
});

const cases = (await readdir(join(home, 'cases'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.for(cases)('%s is refused with its exact message', async (name) => {
  const expected = await readFile(join(home, 'cases', name, 'expected.txt'), 'utf8');
  expect(expected.trim()).not.toBe('');
  expect(await messagesOf(name)).toBe(expected.trimEnd());
});

test('the command prints the problems, counts them, and fails', async () => {
  const root = await contentOf('marks-citation-misspelt');
  const check = spawnSync(process.execPath, ['scripts/check.ts', root], { encoding: 'utf8' });
  expect(check.status).toBe(1);
  expect(check.stderr.replaceAll(root, 'src/content')).toBe(
    `${await messagesOf('marks-citation-misspelt')}\n\n2 problems in the content.\n`,
  );
});
