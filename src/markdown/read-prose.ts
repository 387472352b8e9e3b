import type { Nodes, Root } from 'mdast';
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { NotationError } from '../lib/notation/part.ts';
import { readNotation } from '../lib/notation/read-notation.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { type Place, placeOf, type SourceText } from './source-text.ts';

/** Notation that cannot be read, and dollar signs that became mathematics. */
export function readProse(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const add = (place: Place, message: string) =>
    problems.push({ file: source.file, ...place, message });
  visit(tree, (node: Nodes) => {
    if (node.type === 'notationMark') addUnreadable(node.value, placeOf(node), add);
    if (node.type === 'inlineMath' || node.type === 'math') addDollars(node, source, add);
  });
  return problems;
}

type Add = (place: Place, message: string) => void;

function addUnreadable(body: string, place: Place, add: Add): void {
  try {
    readNotation(body);
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    add(place, error.message);
  }
}

/** `$5 and $6` is mathematics to the parser; a fence that nothing closes swallows the rest of the page. */
function addDollars(node: InlineMath | DisplayMath, { text }: SourceText, add: Add): void {
  const { start, end } = node.position ?? {};
  const written = text.slice(start?.offset, end?.offset);
  if (node.type === 'inlineMath') {
    const isMoney = /\s\$$/.test(written) || /\d/.test(text[end?.offset ?? 0] ?? '');
    if (isMoney) add(placeOf(node), dollarMessage(written));
    return;
  }
  if (!/\n[\s>]*\$\$+\s*$/.test(written)) {
    const message =
      'these "$$" are not closed: the closing fence stands alone on its line, an id stands on the opening one: "$$ {#eq-sand-time}"';
    add(placeOf(node), message);
  }
}

const dollarMessage = (written: string) =>
  `“${written.replace(/\s+/g, ' ')}” was read as mathematics: write "\\$" for a dollar sign`;
