import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { findMutants, mutate } from './find-mutants.ts';
import { importsOf } from './imports-of.ts';
import { namesReaching } from './names-reaching.ts';
import { readTimedTests, type TimedTest } from './timed-tests.ts';

/**
 * Runs the tests of one model for each of its mutants from the given one on; prints number and fate, line by line, and
 * which test runs. At first it prints the tests in their order with the time that each took; given back, they need no
 * run without a change.
 */

const [file = '', from = '0', known] = process.argv.slice(2);
const source = readFileSync(file, 'utf8');
const path = resolve(file);
let code = source;

const mutant = {
  name: 'mutant',
  enforce: 'pre',
  load: (id: string) => (id.split('?')[0] === path ? code : undefined),
} as const;

/** Tests of every model, of which only those are run that name a model which the changed one reaches. */
const wide = ['test/lib/models/docstrings.test.ts', 'test/lib/verification/verification.test.ts'];
const reached = namesReaching(file);

/** Files of tests that reach the model, and those that run every model. */
function testsOf(model: string): string[] {
  const near = globSync('test/lib/models/**/*.test.ts').filter((test) =>
    importsOf(test).has(join(model)),
  );
  return [...new Set([...near, ...wide])];
}

/** How long the tests of a file take; undefined if one fails. */
async function timeOf(vitest: Vitest, test: string): Promise<number | undefined> {
  vitest.invalidateFile(path);
  if (wide.includes(test)) vitest.setGlobalTestNamePattern(reached);
  else vitest.resetGlobalTestNamePattern();
  const start = performance.now();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    await vitest.globTestSpecifications([test]),
  );
  const pass = unhandledErrors.length === 0 && testModules.every((one) => one.ok());
  return pass ? performance.now() - start : undefined;
}

/** The quickest first, since most changes are noticed at once. */
async function inOrderOfTime(vitest: Vitest, tests: readonly string[]): Promise<TimedTest[]> {
  const timed: TimedTest[] = [];
  for (const test of tests) {
    const time = await timeOf(vitest, test);
    if (time === undefined) throw new Error(`${test} fails without any change of ${file}`);
    timed.push({ test, time: Math.ceil(time) });
  }
  timed.sort((a, b) => a.time - b.time);
  console.log(`tests ${JSON.stringify(timed)}`);
  return timed;
}

async function passes(vitest: Vitest, tests: readonly TimedTest[]): Promise<boolean> {
  for (const [index, { test }] of tests.entries()) {
    console.log(`test ${index}`);
    if ((await timeOf(vitest, test)) === undefined) return false;
  }
  return true;
}

const vitest = await createVitest(
  {
    watch: false,
    reporters: [{}],
    bail: 1,
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    fsModuleCache: false,
  },
  { plugins: [mutant], server: { watch: null } },
);
const tests = known ? readTimedTests(known) : await inOrderOfTime(vitest, testsOf(file));
for (const [index, one] of findMutants(source).entries()) {
  if (index < Number(from)) continue;
  console.log(`start ${index}`);
  code = mutate(source, one);
  console.log(`${(await passes(vitest, tests)) ? 'lives' : 'dies'} ${index}`);
}
await vitest.close();
// Failing tests are what is hoped for here; Vitest has noted them as a failure of this process.
process.exitCode = 0;
