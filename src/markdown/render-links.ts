import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx } from './jsx.ts';

/** Authors write `[papers](/papers/)` or `<a href="/papers/">`; where the handbook is served below a path, Astro adds it to no link. */
export function renderLinks(tree: Root, link: (path: string) => string): void {
  const addBase = (url: string) => (/^\/(?!\/)/.test(url) ? link(url) : url);
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = addBase(node.url);
    if (!isJsx(node)) return;
    for (const entry of node.attributes) {
      if (entry.type !== 'mdxJsxAttribute' || entry.name !== 'href') continue;
      if (typeof entry.value === 'string') entry.value = addBase(entry.value);
    }
  });
}
