import { expect, test } from 'vitest';
import { readPage } from '../../src/markdown/read-page.ts';

const page = (body: string) =>
  readPage({
    slug: 'foundations/dendrites',
    file: 'dendrites.mdx',
    text: `---\ntitle: Dendrites\n---\n${body}`,
  });

test('figures, tables, equations and named sections are targets, with place and preview', () => {
  const { targets } = page(`
## Dead *sodium* [#sec-dead]

It is [=Na] without contact. More.

$$ {#eq-sand}
\\tau
$$

<Figure id="fig-sand-time">The *time* [@a2020] to @eq-sand.</Figure>

<Table id="tbl-salts">
Salts, compared.

| salt | gas |
|---|---|
| a | b |
</Table>
`);
  expect(targets).toEqual([
    {
      id: 'sec-dead',
      kind: 'section',
      heading: 'Dead sodium',
      preview: 'It is Na without contact. More.',
      line: 5,
      column: 1,
    },
    { id: 'eq-sand', kind: 'equation', preview: '\\tau', line: 9, column: 1 },
    { id: 'fig-sand-time', kind: 'figure', preview: 'The time to @eq-sand.', line: 13, column: 1 },
    { id: 'tbl-salts', kind: 'table', preview: 'Salts, compared.', line: 15, column: 1 },
  ]);
});

test('a citation is told with section, anchor, sentence and the place of its key', () => {
  const { citations } = page(`
## Low currents

It grows. At *low* current $J < J^{*}$ it grows too [@b2020; @a2020]. So [@b2020].
`);
  expect(citations).toEqual([
    {
      key: 'b2020',
      section: 'low-currents',
      anchor: 'cite-b2020-1',
      sentence: 'At low current J < J* it grows too.',
      line: 7,
      column: 54,
    },
    {
      key: 'a2020',
      section: 'low-currents',
      anchor: 'cite-a2020-1',
      sentence: 'At low current J < J* it grows too.',
      line: 7,
      column: 62,
    },
    {
      key: 'b2020',
      section: 'low-currents',
      anchor: 'cite-b2020-2',
      sentence: 'So.',
      line: 7,
      column: 75,
    },
  ]);
});

test('marks in links, code and mathematics are text', () => {
  const { citations, references } = page('`[@a]` [x @fig-y](https://example.org) $@x$\n');
  expect([citations, references]).toEqual([[], []]);
});

test('components tell what they name', () => {
  const { values, terms } = page('\nOf <Value of="a/b" /> the <Term id="sei">SEI</Term>.\n');
  expect(values).toEqual([{ name: 'a/b', print: {}, line: 5, column: 4 }]);
  expect(terms).toEqual([{ name: 'sei', line: 5, column: 27 }]);
});
