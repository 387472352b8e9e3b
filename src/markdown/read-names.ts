import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lib/problems/problem.ts';
import { attribute, isJsx } from './jsx.ts';
import { placeOf, type SourceText } from './source-text.ts';

const EXAMPLES = {
  Term: { name: 'id', example: '<Term id="sei">SEI</Term>' },
  Value: { name: 'of', example: '<Value of="constants/faraday" />' },
} as const;

/** Terms and values that do not say which; the name must be a text, so that it can be checked. */
export function readNames(tree: Root, { file }: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (!isJsx(node) || (node.name !== 'Term' && node.name !== 'Value')) return;
    const { name, example } = EXAMPLES[node.name];
    if (attribute(node, name)) return;
    const message = `expected <${node.name}> with ${name}="…", such as ${example}`;
    problems.push({ file, ...placeOf(node), message });
  });
  return problems;
}
