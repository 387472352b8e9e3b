import type { Root } from 'mdast';
import type { Math as DisplayMath } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import type { ContentIndex } from '../lib/crossrefs/content-index.ts';
import { html } from './html.ts';
import { equationId } from './read-equations.ts';

/** Numbers equations that have an id, and puts each into a frame that scrolls and takes focus. */
export function renderEquations(tree: Root, { targets }: Pick<ContentIndex, 'targets'>): void {
  visit(tree, 'math', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const id = equationId(node);
    const number = id === undefined ? undefined : targets.get(id)?.label;
    if (number !== undefined) appendTex(node, `\\tag{${number}}`);
    const properties = {
      className: ['equation'],
      role: 'group',
      tabIndex: 0,
      ariaLabel: number === undefined ? 'Equation' : `Equation ${number}`,
      ...(id === undefined ? {} : { id }),
    };
    parent.children[index] = html('div', properties, [node]);
    return SKIP;
  });
}

/** rehype-katex reads the TeX from the children that remark-math prepared, not from the value. */
function appendTex(node: DisplayMath, tex: string): void {
  node.value += tex;
  const code = node.data?.hChildren?.[0];
  const text = code?.type === 'element' ? code.children[0] : undefined;
  if (text?.type === 'text') text.value = node.value;
}
