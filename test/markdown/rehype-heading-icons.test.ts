import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeHeadingIcons } from '../../src/markdown/rehype-heading-icons.ts';

const drawing = { type: 'element', tagName: 'svg', properties: {}, children: [] } as const;

test('the icon of a heading’s link is left to the style sheet, other drawings stay', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['sl-anchor-icon'] },
        children: [{ ...drawing, children: [] }],
      },
      { ...drawing, children: [] },
    ],
  };
  rehypeHeadingIcons()(tree);
  expect(toHtml(tree)).toBe('<span class="sl-anchor-icon"></span><svg></svg>');
});
