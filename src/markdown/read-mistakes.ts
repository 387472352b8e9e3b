import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lib/problems/problem.ts';
import { placeOf, type SourceText } from './source-text.ts';

/** What looks like a mark and is none. */
export function readMistakes(tree: Root, { file }: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'mistakenMark', (mark) => {
    problems.push({ file, ...placeOf(mark), message: mark.message });
  });
  return problems;
}
