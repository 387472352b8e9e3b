import type { Properties } from 'hast';
import type { RootContent, Text } from 'mdast';
import type { HtmlElement } from './mark-nodes.ts';

/** An element for the page, made where Markdown has no mark for it. */
export function html(
  name: string,
  properties: Properties,
  children: readonly (RootContent | string)[],
): HtmlElement {
  return {
    type: 'htmlElement',
    data: { hName: name, hProperties: properties },
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}
