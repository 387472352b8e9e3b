import type { Element, Root } from 'hast';
import { expect, it } from 'vitest';
import { rehypeFormulas } from '../../src/markdown/rehype-formulas.ts';

const span = (className: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [className] },
  children: [],
});

it('keeps formulas, and nothing else, out of the search index', () => {
  const [formula, term] = [span('katex'), span('term')];
  const tree: Root = { type: 'root', children: [formula, term] };
  rehypeFormulas()(tree);
  expect(formula.properties).toHaveProperty('dataPagefindIgnore', '');
  expect(term.properties).not.toHaveProperty('dataPagefindIgnore');
});
