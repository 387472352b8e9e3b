import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A mutant that does not come to an end was noticed: its tests would not pass either. */
const PATIENCE_MS = 60_000;

/** Before the first mutant, all tests are loaded and run once without a change. */
const PATIENCE_AT_FIRST_MS = 600_000;

/** By number of the mutant: whether a test fails for it. */
export type Fates = ReadonlyMap<number, 'lives' | 'dies'>;

/** The tests of one model for each of its mutants; one that hangs is killed, and the next go on in a new process. */
export async function fatesOf(file: string): Promise<Fates> {
  const fates = new Map<number, 'lives' | 'dies'>();
  for (let from = 0; ; ) {
    const hung = await run(file, from, fates);
    if (hung === undefined) return fates;
    fates.set(hung, 'dies');
    from = hung + 1;
  }
}

/** The number of the mutant at which the run hung, if it did. */
async function run(file: string, from: number, fates: Map<number, 'lives' | 'dies'>) {
  const child = spawn(process.execPath, ['scripts/mutation/run-mutants.ts', file, `${from}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  let started: number | undefined;
  let watch = patience(child, PATIENCE_AT_FIRST_MS);
  for await (const line of createInterface({ input: child.stdout })) {
    const [, word, number] = /^(start|lives|dies) (\d+)$/.exec(line) ?? [];
    if (word === undefined) continue;
    clearTimeout(watch);
    watch = patience(child, PATIENCE_MS);
    if (word === 'start') started = Number(number);
    if (word === 'lives' || word === 'dies') fates.set(Number(number), word);
  }
  clearTimeout(watch);
  const code = await exit;
  if (code === 0) return undefined;
  if (started !== undefined && !fates.has(started)) return started;
  throw new Error(`the tests of ${file} could not be run`);
}

function patience(child: ChildProcess, milliseconds: number): NodeJS.Timeout {
  return setTimeout(() => child.kill('SIGKILL'), milliseconds);
}
