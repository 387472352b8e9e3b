import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Empties the icon of the link that each heading has to itself: the style sheet draws it, so that it does not travel with every heading. */
export function rehypeHeadingIcons(): (tree: Root) => void {
  return (tree) =>
    visit(tree, 'element', (node) => {
      const names = node.properties.className ?? node.properties.class;
      if ([names].flat().includes('sl-anchor-icon')) node.children = [];
    });
}
