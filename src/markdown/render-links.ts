import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Authors write `[papers](/papers/)`; where the handbook is served below a path, Astro adds it to no link. */
export function renderLinks(tree: Root, link: (path: string) => string): void {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (/^\/(?!\/)/.test(node.url)) node.url = link(node.url);
  });
}
