import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lib/problems/problem.ts';
import { attribute, isJsx, type JsxElement } from './jsx.ts';
import { placeOf, type SourceText } from './source-text.ts';
import { printOptions } from './value-request.ts';

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
    const message = attribute(node, name)
      ? badDigits(node)
      : `expected <${node.name}> with ${name}="…", such as ${example}`;
    if (message) problems.push({ file, ...placeOf(node), message });
  });
  return problems;
}

function badDigits(node: JsxElement): string | undefined {
  const isGiven = node.attributes.some((entry) => 'name' in entry && entry.name === 'digits');
  if (!isGiven || printOptions(node).digits !== undefined) return undefined;
  return 'expected a number of significant digits, such as digits="3"';
}
