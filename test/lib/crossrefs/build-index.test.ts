import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/lib/crossrefs/build-index.ts';
import { readPage } from '../../../src/markdown/read-page.ts';

const page = (slug: string, body: string) =>
  readPage({ slug, file: `${slug}.mdx`, text: `---\ntitle: ${slug}\n---\n${body}` });

const index = (...pages: ReturnType<typeof page>[]) =>
  buildIndex({
    papers: new Map(),
    terms: new Map(),
    models: [],
    values: { papers: new Map(), sets: new Map(), worked: new Map() },
    order: ['one', 'unwritten', 'three', 'appendix'],
    numbers: new Map([
      ['one', '1'],
      ['unwritten', '2'],
      ['three', '3'],
      ['appendix', 'A'],
    ]),
    pages,
    figures: new Set(),
    components: new Set(),
    records: new Map(),
    routes: [],
    files: [],
  });

test('figures, tables and equations count apart, from 1 in each chapter', () => {
  const { targets, chapters } = index(
    page('one', '<Figure id="fig-a">A.</Figure>\n'),
    page(
      'three',
      '<Figure id="fig-b">B.</Figure>\n\n<Figure id="fig-c">C.</Figure>\n\n$$ {#eq-d}\nx\n$$\n',
    ),
  );
  expect([...targets.values()].map(({ id, label }) => [id, label])).toEqual([
    ['fig-a', '1.1'],
    ['fig-b', '3.1'],
    ['fig-c', '3.2'],
    ['eq-d', '3.1'],
  ]);
  expect(chapters.get('three')?.number).toBe('3');
});

test('figures of an appendix count behind its letter', () => {
  const { targets } = index(page('appendix', '<Figure id="fig-a">A.</Figure>\n'));
  expect(targets.get('fig-a')?.label).toBe('A.1');
});

test('a page outside the outline counts without a chapter number', () => {
  const { targets, chapters } = index(page('guide', '<Figure id="fig-a">A.</Figure>\n'));
  expect(targets.get('fig-a')?.label).toBe('1');
  expect(chapters.get('guide')).toEqual({
    slug: 'guide',
    file: 'guide.mdx',
    record: { title: 'guide', keywords: [] },
  });
});

test('a citing sentence names what it refers to', () => {
  const { citations } = index(
    page('one', 'As @fig-a tells [@x].\n\n<Figure id="fig-a">A.</Figure>\n'),
  );
  expect(citations[0]?.sentence).toBe('As Figure\u00A01.1 tells.');
});
