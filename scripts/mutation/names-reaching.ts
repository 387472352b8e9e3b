import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { importsOf } from './imports-of.ts';

const MODELS = 'src/lib/models';

/** Matches the names of docstring and verification tests of the model and of all models that use it. */
export function namesReaching(model: string): RegExp {
  const names = globSync(`${MODELS}/**/*.ts`)
    .filter((file) => join(file) === join(model) || importsOf(file).has(join(model)))
    .map((file) => relative(MODELS, file).replace(/\.ts$/, ''));
  return new RegExp(`(?:in ${MODELS}/|models must give )(?:${names.join('|')})[.,]`);
}
