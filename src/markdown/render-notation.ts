import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { NotationPart } from '../lib/notation/part.ts';
import { readNotation } from '../lib/notation/read-notation.ts';
import { html } from './html.ts';

/** Sets `[=Na2S6]` with real subscripts, so that its text stays `Na2S6`. */
export function renderNotation(tree: Root): void {
  visit(tree, 'notationMark', (mark, index, parent) => {
    if (!parent || index === undefined) return;
    const nodes = readNotation(mark.value).map(notationNode);
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

/** Sets each `[=Na2S6]` of a text that is kept as it was written. */
export function typeset(text: string): PhrasingContent[] {
  return text.split(/\[=([^\]]+)\]/).flatMap((piece, index) => {
    if (index % 2 === 1) return readNotation(piece).map(notationNode);
    return piece === '' ? [] : [{ type: 'text' as const, value: piece }];
  });
}

export function notationNode({ text, script }: NotationPart): PhrasingContent {
  return script ? html(script, {}, [text]) : { type: 'text', value: text };
}
