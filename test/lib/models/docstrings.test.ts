import { describe, expect, it } from 'vitest';
import * as examples from '../../../src/lib/models/examples.ts';
import { checkModelDocs, loadModelDocs } from '../../../src/loading/model-docs-fs.ts';

const models = (await loadModelDocs()).flatMap(({ file, functions }) =>
  functions.map((docs) => ({ file, ...docs })),
);

it('every exported model has a docstring with all of its parts', async () => {
  expect(models.length).toBeGreaterThan(70);
  expect(await checkModelDocs()).toEqual([]);
});

const modules = import.meta.glob<Record<string, unknown>>('../../../src/lib/models/**/*.ts');

describe.each(models)('the docstring of $name in $file', ({ file, examples: lines }) => {
  it.each(lines)('has an example that comes out as it says: $code', async ({ code, result }) => {
    const module = { ...examples, ...(await modules[`../../../${file}`]?.()) };
    const run = new Function(...Object.keys(module), `return ${code}`);
    const got: unknown = run(...Object.values(module));
    const digits = result.replace(/e.*$|^-?0\.0*|^-|\./g, '').length;
    expect(Number(got).toPrecision(digits)).toBe(Number(result).toPrecision(digits));
  });
});
