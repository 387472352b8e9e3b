import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * A formula stands three times in KaTeX's markup: as MathML, as TeX and as boxes. Search would find none of them
 * readable, and the TeX is shown to nobody, so it does not travel with the page.
 */
export function rehypeFormulas(): (tree: Root) => void {
  return (tree) =>
    visit(tree, 'element', (node) => {
      const names = node.properties.className;
      if (Array.isArray(names) && names.includes('katex')) node.properties.dataPagefindIgnore = '';
      if (node.tagName === 'semantics') node.children = node.children.filter(isNoTex);
    });
}

function isNoTex(child: Element['children'][number]): boolean {
  return child.type !== 'element' || child.tagName !== 'annotation';
}
