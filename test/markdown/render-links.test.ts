import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { renderLinks } from '../../src/markdown/render-links.ts';

function urls(markdown: string): string[] {
  const tree = unified().use(remarkParse).parse(markdown);
  renderLinks(tree, (path) => `/handbook${path}`);
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') found.push(node.url);
  });
  return found;
}

test('a link from the root of the handbook gets the path that it is served below', () => {
  expect(urls('[a](/papers/) [b][b]\n\n[b]: /about/')).toEqual([
    '/handbook/papers/',
    '/handbook/about/',
  ]);
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
