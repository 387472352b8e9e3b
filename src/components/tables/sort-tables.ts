import {
  compareCells,
  nextOrder,
  readOrder,
  type SortValue,
  type TableOrder,
  writeOrder,
} from '../../lib/published-tables/sort.ts';

/** Told by a table whose head was pressed. */
export const SORTED = 'table-sorted';

/** Makes the heads of all tables of reviews on the page buttons that sort. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLElement>('[data-published-table]')) {
    for (const head of heads(table)) addButton(head, table);
  }
}

const heads = (table: Element) => [...table.querySelectorAll<HTMLElement>('th[data-sort]')];

function addButton(head: HTMLElement, table: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const order = nextOrder(readOrder(table.dataset.order ?? ''), head.dataset.sort ?? '');
    sortTable(table, order);
    table.dispatchEvent(new CustomEvent(SORTED));
  });
}

/** Puts the rows in order; equal ones stay as the review has them. */
export function sortTable(table: HTMLElement, order: TableOrder): void {
  const body = table.querySelector('tbody');
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')].sort(byRow);
  const column = Number(
    heads(table).find(({ dataset }) => dataset.sort === order.column)?.dataset.column,
  );
  if (column > 0) {
    rows.sort((a, b) => compareCells(sortValue(a, column), sortValue(b, column), order.descending));
  }
  body?.replaceChildren(...rows);
  table.dataset.order = writeOrder(order);
  for (const head of heads(table)) markHead(head, order);
}

const byRow = (a: HTMLElement, b: HTMLElement) => Number(a.dataset.row) - Number(b.dataset.row);

/** The review's own order is no order of a column. */
function markHead(head: HTMLElement, { column, descending }: TableOrder): void {
  if (head.dataset.sort !== column) head.removeAttribute('aria-sort');
  else head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
}

function sortValue(row: HTMLElement, column: number): SortValue {
  const value = (row.children[column] as HTMLElement | undefined)?.dataset.value;
  if (value === undefined) return undefined;
  return Number.isNaN(Number(value)) ? value : Number(value);
}
