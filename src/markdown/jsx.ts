import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A component in a page, in a line of its own or within one. */
export function isJsx(node: Nodes, name?: string): node is JsxElement {
  const jsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return jsx && (name === undefined || node.name === name);
}

/** The value of `name="…"`; undefined if it is absent or an expression. */
export function attribute(node: JsxElement, name: string): string | undefined {
  for (const entry of node.attributes) {
    if (entry.type === 'mdxJsxAttribute' && entry.name === name) {
      return typeof entry.value === 'string' ? entry.value : undefined;
    }
  }
  return undefined;
}
