import { expect, it } from 'vitest';
import { namesReaching } from '../../../scripts/mutation/names-reaching.ts';

const names = namesReaching('src/lib/models/sand.ts');

it('names tests of a model and of those that build on it', () => {
  expect('the docstring of sandTime in src/lib/models/sand.ts has an example').toMatch(names);
  expect('the docstring of timeToDepletion in src/lib/models/depletion.ts').toMatch(names);
  expect('the numbers that the models must give sand, free-cell: a time').toMatch(names);
});

it('leaves out tests of other models', () => {
  expect('the docstring of faradayCharge in src/lib/models/faraday.ts').not.toMatch(names);
  expect('the numbers that the models must give dendrite-shape, line: one').not.toMatch(names);
});
