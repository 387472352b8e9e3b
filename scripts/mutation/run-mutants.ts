import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { findMutants, mutate } from './find-mutants.ts';
import { importsOf } from './imports-of.ts';

/** Runs the tests of one model for each of its mutants from the given one on; prints number and fate, line by line. */

const [file = '', from = '0'] = process.argv.slice(2);
const source = readFileSync(file, 'utf8');
const path = resolve(file);
let code = source;

const mutant = {
  name: 'mutant',
  enforce: 'pre',
  load: (id: string) => (id.split('?')[0] === path ? code : undefined),
} as const;

/** Tests of the models first; those that run every model once more only for what these let live. */
function stages(vitest: Vitest): Promise<TestSpecification[]>[] {
  const near = globSync('test/lib/models/**/*.test.ts').filter((test) =>
    importsOf(test).has(join(file)),
  );
  const wide = ['test/lib/models/docstrings.test.ts', 'test/lib/verification/verification.test.ts'];
  return [near, wide.filter((test) => !near.includes(test))]
    .filter((tests) => tests.length > 0)
    .map((tests) => vitest.globTestSpecifications(tests));
}

async function passes(vitest: Vitest): Promise<boolean> {
  for (const stage of stages(vitest)) {
    vitest.invalidateFile(path);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(await stage);
    if (unhandledErrors.length > 0 || !testModules.every((one) => one.ok())) return false;
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
if (!(await passes(vitest))) throw new Error(`the tests of ${file} fail without any change`);
for (const [index, one] of findMutants(source).entries()) {
  if (index < Number(from)) continue;
  console.log(`start ${index}`);
  code = mutate(source, one);
  console.log(`${(await passes(vitest)) ? 'lives' : 'dies'} ${index}`);
}
await vitest.close();
// Failing tests are what is hoped for here; Vitest has noted them as a failure of this process.
process.exitCode = 0;
