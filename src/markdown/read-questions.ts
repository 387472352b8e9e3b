import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lib/problems/problem.ts';
import { isJsx } from './jsx.ts';
import { placeOf, type SourceText } from './source-text.ts';

/** What of a question becomes a link: the whole question opens the answer, and a link within it could not be reached. */
export function readQuestions(tree: Root, { file }: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (!isJsx(node, 'SelfCheck')) return;
    const [question] = node.children;
    if (!question) return;
    visit(question, (inner) => {
      const what = linkIn(inner);
      if (what) problems.push({ file, ...placeOf(inner), message: message(what) });
    });
  });
  return problems;
}

function linkIn(node: Nodes): string | undefined {
  if (isJsx(node, 'Value') || isJsx(node, 'Term')) return `<${node.name}>`;
  if (node.type === 'citationMark') return 'a citation';
  if (node.type === 'referenceMark') return `@${node.id}`;
  return node.type === 'link' ? 'a link' : undefined;
}

const message = (what: string) =>
  `the question of <SelfCheck> holds ${what}; expected nothing to click, since the question itself opens the answer: put it into the answer`;
