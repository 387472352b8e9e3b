import type { Properties } from 'hast';
import type { Root, RootContent, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { html } from './html.ts';
import { attribute, isJsx, type JsxElement } from './jsx.ts';
import { unwrapped } from './jsx-nodes.ts';
import type { RenderContext } from './render-context.ts';

/** Numbered caption above, a region that scrolls by itself and takes focus, and headers that say what they head. */
export function renderTables(tree: Root, { index }: RenderContext): void {
  visit(tree, (node, place, parent) => {
    if (!parent || place === undefined) return;
    if (isJsx(node, 'Table')) {
      const id = attribute(node, 'id') ?? '';
      parent.children[place] = framed(id, index.targets.get(id)?.label ?? '', node);
      return SKIP;
    }
    if (node.type === 'table') {
      parent.children[place] = scrolling(withScopes(node, false), { ariaLabel: 'Table' });
      return SKIP;
    }
    return undefined;
  });
}

function framed(id: string, number: string, node: JsxElement): RootContent {
  const isTable = (child: RootContent): child is Table => child.type === 'table';
  const children: readonly RootContent[] = node.children;
  const caption = unwrapped(children.filter((child) => !isTable(child)));
  const hasRowHeaders = node.attributes.some(
    (entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'rowHeaders',
  );
  const tables = children.filter(isTable).map((table) => withScopes(table, hasRowHeaders));
  const captionId = `${id}-caption`;
  const numbered = html('a', { className: ['table-number'], href: `#${id}` }, [`Table ${number}`]);
  return html('figure', { id, className: ['table'] }, [
    html('figcaption', { id: captionId }, [numbered, ' ', ...caption]),
    ...tables.map((table) => scrolling(table, { ariaLabelledBy: [captionId] })),
  ]);
}

function scrolling(
  table: Table,
  name: Pick<Properties, 'ariaLabel' | 'ariaLabelledBy'>,
): RootContent {
  const properties = { className: ['table-scroll'], role: 'group', tabIndex: 0, ...name };
  return html('div', properties, [table]);
}

/** The first row heads columns; with `<Table rowHeaders>` the first cell of each other row heads its row. */
function withScopes(table: Table, hasRowHeaders: boolean): Table {
  for (const [row, { children: cells }] of table.children.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (row === 0) cell.data = { ...cell.data, hProperties: { scope: 'col' } };
      else if (hasRowHeaders && column === 0) {
        cell.data = { ...cell.data, hName: 'th', hProperties: { scope: 'row' } };
      }
    }
  }
  return table;
}
