import { expect, test } from 'vitest';
import { readGlossary } from '../../../src/lib/glossary/read-glossary.ts';
import { termName } from '../../../src/lib/glossary/term-name.ts';
import { termSet } from '../../../src/lib/glossary/term-set.ts';

const { terms } = readGlossary(
  `sei:
  term: solid electrolyte interphase
  abbreviation: SEI
  definition: A layer.
plating:
  term: plating
  definition: Deposition.
`,
  'glossary.yaml',
);

test('terms stand in alphabetical order', () => {
  expect([...terms.keys()]).toEqual(['plating', 'sei']);
});

test('a term is named with its abbreviation', () => {
  expect([...terms.values()].map(termName)).toEqual([
    'plating',
    'solid electrolyte interphase (SEI)',
  ]);
});

test('machines get the glossary as a set of defined terms', () => {
  expect(termSet(terms, 'https://example.org/glossary/')).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [
      {
        '@id': 'https://example.org/glossary/#plating',
        name: 'plating',
        description: 'Deposition.',
      },
      { name: 'solid electrolyte interphase', termCode: 'SEI' },
    ],
  });
});
