import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BoundValue } from '../lib/data/bound-value.ts';
import { resolveValue } from '../lib/data/resolve-value.ts';
import { readNotation } from '../lib/notation/read-notation.ts';
import { valueAnchor } from '../lib/site/paths.ts';
import { html } from './html.ts';
import { attribute, isJsx } from './jsx.ts';
import type { RenderContext } from './render-context.ts';
import { notationNode } from './render-notation.ts';
import { printOptions } from './value-request.ts';

/** Prints each `<Value of="…" />` as a link to its source; returns every value that the page uses, once. */
export function renderValues(tree: Root, { index }: RenderContext): BoundValue[] {
  const used = new Map<string, BoundValue>();
  visit(tree, (node, place, parent) => {
    if (!parent || place === undefined || !isJsx(node, 'Value')) return;
    const found = resolveValue(attribute(node, 'of') ?? '', index.values, printOptions(node));
    if (!found.ok) return;
    const { value } = found;
    used.set(value.provenance.ref, used.get(value.provenance.ref) ?? value);
    const properties = { href: `#${valueId(value)}`, className: ['value'] };
    parent.children[place] = html('a', properties, printed(value.text));
  });
  return [...used.values()];
}

/** Of the entry that tells a value's source. */
export function valueId({ provenance }: BoundValue): string {
  return `value-${valueAnchor(provenance.ref)}`;
}

/** A value's text in the notation of the page: exponents raised, in one unbreakable piece. */
export function printed(text: string): RootContent[] {
  return readNotation(text).map(notationNode);
}
