import type { Properties } from 'hast';
import type { Root, RootContent, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { html } from './html.ts';
import type { Imports } from './imports.ts';
import { attribute, isJsx, type JsxElement } from './jsx.ts';
import { jsxElement, unwrapped } from './jsx-nodes.ts';
import type { RenderContext } from './render-context.ts';

/** Numbered caption above, a region that scrolls by itself and takes focus, and headers that say what they head. */
export function renderTables(tree: Root, { index }: RenderContext, imports: Imports): void {
  visit(tree, (node, place, parent) => {
    if (!parent || place === undefined) return;
    if (isJsx(node, 'Table') || isJsx(node, 'PublishedTable')) {
      const id = attribute(node, 'id') ?? '';
      const number = index.targets.get(id)?.label ?? '';
      const show = node.name === 'Table' ? written : published(imports);
      parent.children[place] = framed(id, number, node, show);
      return SKIP;
    }
    if (node.type === 'table') {
      parent.children[place] = scrolling(withScopes(node, false), { ariaLabel: 'Table' });
      return SKIP;
    }
    return undefined;
  });
}

/** What stands below the caption. */
type Show = (node: JsxElement, captionId: string) => readonly RootContent[];

function framed(id: string, number: string, node: JsxElement, show: Show): RootContent {
  const children: readonly RootContent[] = node.children;
  const caption = unwrapped(children.filter((child) => !isTable(child)));
  const captionId = `${id}-caption`;
  const numbered = html('a', { className: ['table-number'], href: `#${id}` }, [`Table ${number}`]);
  return html('figure', { id, className: ['table'] }, [
    html('figcaption', { id: captionId }, [numbered, ' ', ...caption]),
    ...show(node, captionId),
  ]);
}

const isTable = (child: RootContent): child is Table => child.type === 'table';

/** The Markdown table of the author. */
const written: Show = (node, captionId) => {
  const hasRowHeaders = node.attributes.some(
    (entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'rowHeaders',
  );
  const children: readonly RootContent[] = node.children;
  return children
    .filter(isTable)
    .map((table) => scrolling(withScopes(table, hasRowHeaders), { ariaLabelledBy: [captionId] }));
};

/** A table of a review, which is built from records. */
const published =
  (imports: Imports): Show =>
  (node, captionId) => {
    imports.add('PublishedTableBody', 'tables/PublishedTableBody.astro');
    return [jsxElement('PublishedTableBody', { of: attribute(node, 'of') ?? '', captionId }, [])];
  };

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
