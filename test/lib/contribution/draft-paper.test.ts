import { describe, expect, it } from 'vitest';
import { type Draft, draftPaper } from '../../../src/lib/contribution/draft-paper.ts';
import { newFileAddress } from '../../../src/lib/contribution/new-file-address.ts';
import { recordTemplate } from '../../../src/lib/contribution/record-template.ts';
import { readPaper } from '../../../src/lib/papers/read-paper.ts';
import { paperSchema } from '../../../src/lib/papers/schema.ts';
import { recordKinds } from '../../../src/lib/records/kind-fields.ts';
import { loadSubstances } from '../../../src/loading/substances-fs.ts';
import { samplePaper } from '../papers/sample-paper.ts';

const shelf = {
  papers: new Map([[samplePaper.key, samplePaper]]),
  folder: 'src/content/papers',
  schema: paperSchema({ topics: ['dendrites', 'ether'], latestYear: 2027 }),
  substances: (await loadSubstances('src/content')).set,
};

const reference = `@article{x,
  author = {Müller, A.}, title = {Sodium in ethers}, journal = {Joule}, year = 2026,
  volume = {10}, pages = {101--109}, doi = {10.1016/j.joule.2026.01.001}
}`;
const draft: Draft = {
  reference,
  topics: ['ether'],
  records: `- id: efficiency
  kind: coulombic-efficiency
  efficiency: 99.9 %
  currentDensity: 0.5 mA/cm2
  electrolyte: 1 M NaPF6 in DME
  source: { via: this, at: Table 1, from: table }
`,
  summary: 'Compares ethers on sodium. The efficiency stays high in the shortest of them, [=DME].',
};
const drafted = (change: Partial<Draft> = {}) => draftPaper({ ...draft, ...change }, shelf);

describe('a paper that is filled in', () => {
  it('becomes a file that the handbook reads', () => {
    const { file, problems } = drafted();
    expect(problems).toEqual([]);
    expect(file?.name).toBe('muller2026.mdx');
    expect(file?.content).toBe(`---
type: article-journal
title: Sodium in ethers
authors: [{ family: Müller, given: A. }]
journal: Joule
journalTitle: Joule
year: 2026
volume: 10
pages: 101–109
doi: 10.1016/j.joule.2026.01.001
topics: [ether]
measurements:
  - id: efficiency
    kind: coulombic-efficiency
    efficiency: 99.9 %
    currentDensity: 0.5 mA/cm2
    electrolyte: 1 M NaPF6 in DME
    source: { via: muller2026, at: Table 1, from: table }
---
Compares ethers on sodium. The efficiency stays high in the shortest of them, [=DME].
`);
    const read = readPaper(file?.content ?? '', `src/content/papers/${file?.name}`, shelf.schema);
    expect(read.paper?.measurements).toHaveLength(1);
  });

  it('needs neither topics nor records', () => {
    expect(drafted({ topics: [], records: ' \n' })).toMatchObject({ problems: [] });
    expect(drafted({ topics: [], records: '' }).file?.content).not.toMatch(/topics|measurements/);
  });
});

describe('what is wrong is told with its place in the file', () => {
  it.each([
    [
      'a wrong unit',
      { records: draft.records.replace('mA/cm2', 'mA') },
      /^muller2026\.mdx:16:21 measurements\[0\]\.currentDensity: /,
    ],
    [
      'an unknown name',
      { records: draft.records.replace('DME', 'DMEE') },
      /^muller2026\.mdx:17:\d+ measurements\[0\].electrolyte: .*DMEE.*did you mean/,
    ],
    ['an unknown topic', { topics: ['ethers'] }, /^muller2026\.mdx:11:10 .*did you mean “ether”/],
    [
      'a work that was not read',
      { records: draft.records.replace('via: this', 'via: zheng1919') },
      /no paper has the key “zheng1919”/,
    ],
    ['a tab', { records: '\t- id: x' }, /^muller2026\.mdx:13:\d+ expected spaces/],
    ['no summary', { summary: '' }, /^summary: expected two or three sentences/],
    ['code', { summary: `${draft.summary} {process.exit()}` }, /^summary: expected plain Markdown/],
  ])('%s', (_, change, message) => {
    expect(drafted(change).problems).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['', /^expected a reference in BibTeX, RIS or CSL-JSON$/],
    ['nothing of the kind', /^expected /],
    [
      reference + reference.replace('{x,', '{y,').replace('001}', '002}'),
      /^expected one work, got 2: /,
    ],
    [
      `@article{x, author={A, B.}, journal={Joule}, year=2026, doi={${samplePaper.doi}}}`,
      /this work is in src\/content\/papers\/.*already/,
    ],
  ])('a reference: %s', (text, message) => {
    const { file, problems } = drafted({ reference: text });
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(file).toBeUndefined();
  });
});

describe('a record to fill in', () => {
  it.each(recordKinds)('%s lacks nothing but numbers', (kind) => {
    const { problems } = drafted({ records: recordTemplate(kind) });
    for (const problem of problems)
      expect(problem).toMatch(/missing field|expected (?:one|at least)|: expected/);
  });

  it('names fields with a unit', () => {
    expect(recordTemplate('symmetric-cell')).toContain('  # currentDensity: … mA cm⁻²\n');
  });
});

describe('the address of a new file', () => {
  it('has the file in it, unless it is too long', () => {
    const address = newFileAddress('https://github.com/a/b', {
      name: 'x2026.mdx',
      content: 'ü & ?\n',
    });
    expect(address).toBe(
      'https://github.com/a/b/new/main/src/content/papers?filename=x2026.mdx&value=%C3%BC+%26+%3F%0A',
    );
    expect(
      newFileAddress('https://github.com/a/b', { name: 'x', content: 'x'.repeat(8000) }),
    ).toBeUndefined();
  });
});
