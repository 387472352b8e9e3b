import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { html } from './html.ts';
import { isJsx, type JsxElement } from './jsx.ts';
import { unwrapped } from './jsx-nodes.ts';

/** `<Note>` becomes an aside; `<SelfCheck>` hides all but its first paragraph, the question. */
export function renderNotes(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !isJsx(node)) return;
    if (node.name === 'Note') {
      parent.children[index] = html('aside', { className: ['note'], role: 'note' }, node.children);
    }
    if (node.name === 'SelfCheck') parent.children[index] = selfCheck(node);
  });
}

function selfCheck(node: JsxElement): RootContent {
  const children: readonly RootContent[] = node.children;
  return html('details', { className: ['self-check'] }, [
    html('summary', {}, unwrapped(children.slice(0, 1))),
    ...children.slice(1),
  ]);
}
