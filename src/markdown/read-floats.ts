import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../lib/problems/nearest.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { publishedTableIds } from '../lib/published-tables/table-ids.ts';
import { attribute, isJsx, type JsxElement } from './jsx.ts';
import { placeOf, type SourceText } from './source-text.ts';

const PREFIXES = { Figure: 'fig', Table: 'tbl', PublishedTable: 'tbl' } as const;

type Float = keyof typeof PREFIXES;

const isFloat = (name: string | null): name is Float => name !== null && name in PREFIXES;

/** Figures and tables without an id that they could be cited by, or without what they show. */
export function readFloats(tree: Root, { file }: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (!isJsx(node) || !isFloat(node.name)) return;
    const message = idMistake(node, PREFIXES[node.name]) ?? contentMistake(node, node.name);
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

function contentMistake(node: JsxElement, name: Float): string | undefined {
  if (name !== 'Table') {
    if (node.children.length === 0) return `<${name}> has no caption: write it between its tags`;
    return name === 'PublishedTable' ? unknownTable(attribute(node, 'of') ?? '') : undefined;
  }
  const tables = node.children.filter(({ type }) => type === 'table').length;
  if (tables !== 1) {
    return `expected <Table> to hold a caption, an empty line and one Markdown table; got ${tables} tables`;
  }
  return node.children[0]?.type === 'table' ? '<Table> has no caption above its table' : undefined;
}

function unknownTable(id: string): string | undefined {
  if (publishedTableIds.includes(id)) return undefined;
  if (id !== '') return `no published table is called “${id}”${didYouMean(id, publishedTableIds)}`;
  return `expected <PublishedTable> with of="…", one of ${publishedTableIds.join(', ')}`;
}
