import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../../src/lib/catalogue/catalogue.ts';
import { sortOf } from '../../src/lib/verification/schema.ts';
import { loadModelDocs } from '../../src/loading/model-docs-fs.ts';
import { loadVerification } from '../../src/loading/verification-fs.ts';
import { missingEvidence } from './missing-evidence.ts';
import { modelCalls } from './model-calls.ts';
import { merge, readEvidence } from './read-evidence.ts';

const docs = await loadModelDocs();
const { topics } = await loadVerification('src/content');

/** A model that changes its argument in place goes step by step. */
const functions = docs.flatMap(({ module, functions: published }) => {
  const isNumerical = published.some(({ parameters }) =>
    parameters.some(({ text }) => text.includes('changed in place')),
  );
  return published.map(({ name, throws }) => ({
    id: `${module}.${name}`,
    refusesNothing: throws === 'never',
    isNumerical,
  }));
});

/** An entry of the catalogue with all functions that it speaks for. */
const entries = [...catalogue].map(([id, { covers }]) => [
  id,
  ...covers.map((name) => id.replace(/\w+$/, name)),
]);

async function textsOf(pattern: string): Promise<{ module: string; text: string }[]> {
  const files = await Array.fromAsync(glob(pattern));
  return Promise.all(
    files.map(async (file) => ({
      module: basename(file, '.ts'),
      text: await readFile(file, 'utf8'),
    })),
  );
}

const checks = [...topics.values()].flatMap((topic) => [...topic.values()]);
const tests = await textsOf('test/lib/models/**/*.test.ts');
const models = await textsOf('src/lib/models/**/*.ts');

it('every exported model is in the catalogue, verified, and tested in each way', () => {
  const verified = entries.flatMap(([entry, ...covered]) => {
    const sorts = checks.filter(({ model }) => model === entry).map(sortOf);
    return [entry ?? '', ...covered].map((id) => [id, sorts] as const);
  });
  const missing = missingEvidence(functions, {
    catalogued: new Set(entries.flat()),
    verified: new Map(verified),
    tested: merge(tests.map(({ text }) => readEvidence(text))),
    calls: new Map(models.flatMap(({ module, text }) => [...modelCalls(text, module)])),
  });
  expect(missing).toEqual([]);
});
