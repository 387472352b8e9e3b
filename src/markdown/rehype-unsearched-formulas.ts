import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A formula stands three times in its markup, as MathML, TeX and boxes: search would find none of them readable. */
export function rehypeUnsearchedFormulas(): (tree: Root) => void {
  return (tree) =>
    visit(tree, 'element', ({ properties }) => {
      const names = properties.className;
      if (Array.isArray(names) && names.includes('katex')) properties.dataPagefindIgnore = '';
    });
}
