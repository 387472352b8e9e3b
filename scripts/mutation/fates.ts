import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readTimedTests, type TimedTest } from './timed-tests.ts';

/** Before the first mutant, all tests are loaded and run once without a change. */
const PATIENCE_AT_FIRST_MS = 600_000;

/** A test that takes this many times as long as without a change was noticed, since it does not come to an end. */
const PATIENCE_FACTOR = 4;

/** No test is given up sooner: a new process loads all modules first. */
const PATIENCE_AT_LEAST_MS = 15_000;

/** A mutant that hangs is noticed by time alone, which a busy machine can feign. */
type Fate = 'lives' | 'dies' | 'hangs';

/** By number of the mutant: whether a test fails for it. */
export type Fates = ReadonlyMap<number, Fate>;

/** What is known of a model's mutants so far. */
interface Judging {
  readonly fates: Map<number, Fate>;
  /** The tests of the model, the quickest first. */
  tests: readonly TimedTest[];
  /** How long the test that runs may take, in milliseconds. */
  patience: number;
  /** The mutant whose tests run. */
  started?: number;
}

/** The tests of one model for each of its mutants; one that hangs is killed, and the next go on in a new process. */
export async function fatesOf(file: string): Promise<Fates> {
  const judging: Judging = { fates: new Map(), tests: [], patience: PATIENCE_AT_FIRST_MS };
  for (let from = 0; ; ) {
    const hung = await run(file, from, judging);
    if (hung === undefined) return judging.fates;
    judging.fates.set(hung, 'hangs');
    from = hung + 1;
  }
}

/** The number of the mutant at which the run hung, if it did. */
async function run(file: string, from: number, judging: Judging): Promise<number | undefined> {
  const known = judging.tests.length > 0 ? [JSON.stringify(judging.tests)] : [];
  const child = spawn(
    process.execPath,
    ['scripts/mutation/run-mutants.ts', file, `${from}`, ...known],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exit = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  const kill = () => child.kill('SIGKILL');
  let watch = setTimeout(kill, PATIENCE_AT_FIRST_MS);
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(watch);
    read(line, judging);
    watch = setTimeout(kill, judging.patience);
  }
  clearTimeout(watch);
  const code = await exit;
  if (code === 0) return undefined;
  const { started, fates } = judging;
  if (started !== undefined && !fates.has(started)) return started;
  throw new Error(`the tests of ${file} could not be run`);
}

/** Takes up what the process says. */
function read(line: string, judging: Judging): void {
  const [word, rest = ''] = line.split(/ (.*)/);
  if (word === 'tests') judging.tests = readTimedTests(rest);
  if (word === 'test') judging.patience = patienceFor(judging.tests[Number(rest)]);
  if (word === 'start') judging.started = Number(rest);
  if (word === 'lives' || word === 'dies') judging.fates.set(Number(rest), word);
}

const patienceFor = (test: TimedTest | undefined) =>
  Math.max(PATIENCE_AT_LEAST_MS, PATIENCE_FACTOR * (test?.time ?? 0));
