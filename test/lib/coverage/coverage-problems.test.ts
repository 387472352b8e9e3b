import { describe, expect, it } from 'vitest';
import { coverageProblems } from '../../../src/lib/coverage/coverage-problems.ts';
import type { ContentIndex, Target } from '../../../src/lib/crossrefs/content-index.ts';
import { parseLocatedYaml } from '../../../src/lib/problems/located-yaml.ts';
import { formatProblem } from '../../../src/lib/problems/problem.ts';
import { parseQuantity } from '../../../src/lib/units/parse-quantity.ts';

const place = { file: 'dendrites.mdx', line: 1, column: 1 };
const section: Target = {
  id: 'sec-levers',
  kind: 'section',
  label: 'Four levers',
  chapter: 'foundations/dendrites',
  preview: '',
  ...place,
};
const sodium = {
  label: 'Sodium metal',
  values: { density: parseQuantity('0.968 g/cm3', 'density') },
  source: { via: 'lee2020', at: 'Table 1' },
};
const index: Pick<ContentIndex, 'chapters' | 'targets' | 'papers' | 'values'> & {
  claims: string[];
} = {
  claims: ['lee-sodium-capacity'],
  chapters: new Map([
    [
      'foundations/dendrites',
      { slug: 'foundations/dendrites', file: 'd.mdx', record: { title: 'D', keywords: [] } },
    ],
  ]),
  targets: new Map([['sec-levers', section]]),
  papers: new Map(),
  values: {
    papers: new Map(),
    sets: new Map([['elements', new Map([['sodium', sodium]])]]),
    worked: new Map(),
  },
};

function messages(entry: string): string[] {
  const head = "- { source: lee2020, section: '2.2', at: paragraph 1, gist: Four strategies.";
  const yaml = parseLocatedYaml(`${head} ${entry} }\n`, 'coverage.yaml');
  return coverageProblems(yaml, index).map(formatProblem);
}

describe('coverage of the reviews', () => {
  it('accepts a chapter, a section of it, and a reasoned exclusion', () => {
    expect(messages(', in: [foundations/dendrites, foundations/dendrites#sec-levers]')).toEqual([]);
    expect(messages(', excluded: A figure that is not reproduced here.')).toEqual([]);
  });

  it('accepts an entry of a data set and one of its values', () => {
    expect(messages(', in: [elements/sodium, elements/sodium.density]')).toEqual([]);
  });

  it('names the nearest value when an entry has no such one', () => {
    expect(messages(', in: [elements/sodium.densiti]')).toEqual([
      'coverage.yaml:1:85 no entry “elements/sodium.densiti”; did you mean “elements/sodium.density” or “elements/sodium”?',
    ]);
  });

  it('names the nearest section when a place does not exist', () => {
    expect(messages(', in: [foundations/dendrites#sec-lever]')).toEqual([
      'coverage.yaml:1:85 no section “foundations/dendrites#sec-lever”; did you mean “foundations/dendrites#sec-levers” or “foundations/dendrites”?',
    ]);
  });

  it('knows no record of a paper that has none', () => {
    expect(
      messages(', excluded: Not here yet., numbers: [{ printed: 1 h, in: [zhou2017a/cell] }]'),
    ).toEqual(['coverage.yaml:1:136 no record “zhou2017a/cell”']);
  });

  it('accepts a claim of the audit, and names the nearest one when it does not exist', () => {
    expect(messages(', in: [claims/lee-sodium-capacity]')).toEqual([]);
    expect(messages(', in: [claims/lee-sodium-capacty]')).toEqual([
      'coverage.yaml:1:85 no claim “claims/lee-sodium-capacty”; did you mean “claims/lee-sodium-capacity”?',
    ]);
  });

  it('wants either a place or a reason', () => {
    expect(messages('')).toEqual(['coverage.yaml:1:3 [0]: expected either “in” or “excluded”']);
  });

  it('wants a place in the form of a section or a record', () => {
    expect(messages(', in: [chapter three]')).toEqual([
      'coverage.yaml:1:85 [0].in[0]: expected a section (such as "foundations/dendrites#sec-levers"), a record (such as "hong2018/plating"), an entry of a data set (such as "elements/sodium.density") or a claim (such as "claims/lee-sodium-capacity"), got "chapter three"',
    ]);
  });
});
