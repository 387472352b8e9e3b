import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { pagePath } from '../lib/site/paths.ts';
import { html } from './html.ts';
import { attribute, isJsx } from './jsx.ts';
import type { RenderContext } from './render-context.ts';

/** Turns `<Term id="sei">SEI</Term>` into a link to the glossary; returns the ids that the page uses. */
export function renderTerms(tree: Root, { link }: RenderContext): string[] {
  const used = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !isJsx(node, 'Term')) return;
    const id = attribute(node, 'id') ?? '';
    used.add(id);
    const properties = {
      href: link(`${pagePath.glossary()}#${id}`),
      className: ['term'],
      dataPreview: `preview-term-${id}`,
    };
    parent.children[index] = html('a', properties, node.children);
  });
  return [...used];
}
