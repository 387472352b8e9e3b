import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lib/problems/problem.ts';
import { placeOf, type SourceText } from './source-text.ts';

/** Components that a paper's summary may use; their attributes are plain text. */
const ALLOWED = ['Value', 'Term', 'Note'];

/**
 * A paper's file comes from anyone and is built into the site: it may hold text, marks and the few components
 * above, but nothing that runs.
 */
export function refuseCode(tree: Root, { file }: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const message = messageFor(node);
    if (message) problems.push({ file, ...placeOf(node), message });
  });
  return problems;
}

function messageFor(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return `a paper may hold no ${/^\s*export/.test(node.value) ? 'export' : 'import'}: its components need none`;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? undefined
        : `a paper may hold no expression, got "{${node.value}}"; write "\\{" for a brace`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (!node.name || !ALLOWED.includes(node.name)) {
        return `a paper may hold only ${ALLOWED.map((name) => `<${name}>`).join(', ')}, got <${node.name ?? ''}>`;
      }
      return node.attributes.some(isCode)
        ? `a paper may hold no expression: attributes of <${node.name}> are texts in quotation marks`
        : undefined;
    default:
      return undefined;
  }
}

const isComment = (value: string) => /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(value);

function isCode(attribute: { type: string; value?: unknown }): boolean {
  return (
    attribute.type !== 'mdxJsxAttribute' ||
    (typeof attribute.value === 'object' && attribute.value !== null)
  );
}
