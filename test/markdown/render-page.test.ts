import { readFile } from 'node:fs/promises';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { blankFrontMatter } from '../../src/lib/problems/front-matter.ts';
import { joinBase } from '../../src/lib/site/paths.ts';
import { contentIndex } from '../../src/loading/index-fs.ts';
import { parseMdx } from '../../src/markdown/parse-mdx.ts';
import { readMarks } from '../../src/markdown/read-page.ts';
import { renderPage } from '../../src/markdown/render-page.ts';

const root = 'test/markdown/sample';
const slug = 'foundations/dendrites';
const path = `${root}/docs/${slug}.mdx`;

/** Components stay as elements of their names; mathematics stays TeX. */
const handlers: Handlers = {
  mdxjsEsm: () => undefined,
  mdxJsxFlowElement: (state, node: MdxJsxFlowElement) => ({
    type: 'element',
    tagName: node.name ?? '',
    properties: Object.fromEntries(
      node.attributes.flatMap((entry) =>
        entry.type === 'mdxJsxAttribute' ? [[entry.name, String(entry.value ?? '')]] : [],
      ),
    ),
    children: state.all(node),
  }),
};

async function render() {
  const index = await contentIndex(root);
  const parsed = parseMdx(path, blankFrontMatter(await readFile(path, 'utf8')));
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  readMarks(parsed.tree, parsed.source, slug);
  const link = (to: string) => joinBase('/handbook/', to);
  const learn = ['why it grows', 'how fast', 'what helps'];
  renderPage(parsed.tree, { path, learn }, { slug, index, link });
  const children: RootContent[] = parsed.tree.children;
  return { index, children, html: toHtml(toHast(parsed.tree, { handlers })) };
}

const { index, children, html } = await render();

test('the sample has no problem', () => {
  expect(index.problems).toEqual([]);
});

test('a chapter is rendered as it was reviewed', async () => {
  await expect(
    html.replace(/(?<=>)(?=<(?:p|h2|li|div|section|figure|details|ol)\b)/g, '\n'),
  ).toMatchFileSnapshot('sample/dendrites.html');
});

test('components are imported from where they stand, without import lines in the chapter', () => {
  const imports = children.flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.data?.estree?.body ?? []) : [],
  );
  const sources = imports.map((line) =>
    line.type === 'ImportDeclaration' ? line.source.value : '',
  );
  expect(sources).toEqual([
    './../../../../../src/components/schematics/three-stages.tsx',
    './../../../../../src/components/reading/FigureFrame.astro',
    './../../../../../src/components/reading/Previews.astro',
  ]);
});

test('every link within the page has its target', () => {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const inFrames = new Set([...html.matchAll(/<FigureFrame id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((id) => !ids.has(id) && !inFrames.has(id))).toEqual([]);
});

test('links to other pages hold the base', () => {
  const links = [...html.matchAll(/ href="(\/[^"]*)"/g)].map(([, address]) => address);
  expect(links).not.toEqual([]);
  expect(links.filter((address) => !address?.startsWith('/handbook/'))).toEqual([]);
});
