import { expect, test } from 'vitest';
import { dendrite } from '../../../src/lib/catalogue/topics/dendrite.ts';
import { sand } from '../../../src/lib/catalogue/topics/sand.ts';
import type { FunctionDocs } from '../../../src/lib/model-docs/model-docs.ts';
import { inputRows } from '../../../src/lib/model-docs/symbol-rows.ts';

const docs: FunctionDocs = {
  name: 'grow',
  summary: '',
  body: [],
  parameters: [
    { name: 'steps', text: 'number of steps', optional: true },
    { name: 'shield', text: 'Left out, 0.', optional: true },
  ],
  returns: '',
  validity: '',
  throws: '',
  source: '',
  examples: [],
  place: { line: 1, column: 1 },
};

const meanings = (...args: Parameters<typeof inputRows>) =>
  inputRows(...args).map(({ meaning }) => meaning);

test('what may be left out says what holds then, also a zero', () => {
  const model = dendrite.models.growSteps;
  expect(meanings(docs, model, () => undefined)).toContain(
    'Strength of the shield at tips; 0 if left out',
  );
  expect(meanings(docs, sand.models.sandTime, () => undefined)).toContain(
    'MacMullin number; 1 if left out',
  );
});

test('without an entry of the catalogue the docstring tells, once', () => {
  expect(meanings(docs, undefined, () => undefined)).toEqual([
    'number of steps (may be left out)',
    'Left out, 0.',
  ]);
});
