import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lib/problems/problem.ts';
import { attribute, isJsx, type JsxElement } from './jsx.ts';
import { placeOf, type SourceText } from './source-text.ts';

const PREFIXES = { Figure: 'fig', Table: 'tbl' } as const;

/** Figures and tables without an id that they could be cited by, or without what they show. */
export function readFloats(tree: Root, { file }: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (!isJsx(node) || (node.name !== 'Figure' && node.name !== 'Table')) return;
    const message = idMistake(node, PREFIXES[node.name]) ?? contentMistake(node);
    if (message !== undefined) problems.push({ file, ...placeOf(node), message });
  });
  return problems;
}

function idMistake(node: JsxElement, prefix: 'fig' | 'tbl'): string | undefined {
  const id = attribute(node, 'id');
  if (id !== undefined && /^[a-z]+-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.startsWith(prefix)) {
    return undefined;
  }
  const found = id === undefined ? 'none' : `id="${id}"`;
  return `expected <${node.name}> with an id such as id="${prefix}-sand-time" (${prefix}-, lower-case letters, digits, hyphens), got ${found}`;
}

function contentMistake(node: JsxElement): string | undefined {
  if (node.name === 'Figure') {
    return node.children.length > 0
      ? undefined
      : '<Figure> has no caption: write it between its tags';
  }
  const tables = node.children.filter(({ type }) => type === 'table').length;
  if (tables !== 1) {
    return `expected <Table> to hold a caption, an empty line and one Markdown table; got ${tables} tables`;
  }
  return node.children[0]?.type === 'table' ? '<Table> has no caption above its table' : undefined;
}
