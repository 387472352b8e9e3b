import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Imports } from './imports.ts';
import { isJsx } from './jsx.ts';

/** Imports the handbook's components that a page uses. */
export function renderComponents(tree: Root, known: ReadonlySet<string>, imports: Imports): void {
  visit(tree, (node) => {
    if (isJsx(node) && node.name && known.has(node.name)) {
      imports.add(node.name, `reading/${node.name}.astro`);
    }
  });
}
