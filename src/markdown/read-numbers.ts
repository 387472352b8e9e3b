import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { alignText } from '../lib/marks/align-text.ts';
import { looseQuantities } from '../lib/notation/loose-quantities.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { placeAt, type SourceText } from './source-text.ts';

/** Numbers with a unit in a chapter that are tied to no source and not marked as plain. */
export function readNumbers(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type === 'text') problems.push(...looseNumbers(node, source));
    return undefined;
  });
  return problems;
}

function looseNumbers(node: Text, source: SourceText): Problem[] {
  const found = looseQuantities(node.value);
  if (found.length === 0) return [];
  const { start, end } = node.position ?? {};
  const from = start?.offset ?? 0;
  const { offset } = alignText(node.value, source.text.slice(from, end?.offset));
  return found.map(({ at, text }) => ({
    file: source.file,
    ...placeAt(source, from + offset(at)),
    message: `“${text}” is tied to no source: bind it with <Value of="…" />, or mark it as a plain number: "[=${text}]"`,
  }));
}
