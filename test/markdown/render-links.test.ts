import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { attribute, isJsx } from '../../src/markdown/jsx.ts';
import { parseMdx } from '../../src/markdown/parse-mdx.ts';
import { renderLinks } from '../../src/markdown/render-links.ts';

function urls(markdown: string): string[] {
  const parsed = parseMdx('page.mdx', markdown);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  renderLinks(parsed.tree, (path) => `/handbook${path}`);
  const found: string[] = [];
  visit(parsed.tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') found.push(node.url);
    if (isJsx(node)) found.push(attribute(node, 'href') ?? '');
  });
  return found;
}

test('a link from the root of the handbook gets the path that it is served below', () => {
  expect(urls('[a](/papers/) [b][b]\n\n[b]: /about/')).toEqual([
    '/handbook/papers/',
    '/handbook/about/',
  ]);
});

test('the same holds for an element with an href', () => {
  expect(
    urls('<a href="/papers/">a</a> <a href="#x">b</a> <a href="https://x.org/">c</a>'),
  ).toEqual(['/handbook/papers/', '#x', 'https://x.org/']);
});

test('all other links stay as they are', () => {
  const written = [
    'https://doi.org/10.1039/d0ma00695e',
    '#sec-levers',
    '../salts/',
    '//example.org/',
  ];
  expect(urls(written.map((url) => `[a](${url})`).join(' '))).toEqual(written);
});
