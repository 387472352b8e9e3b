import { searchable } from '../../lib/bibliography/filter.ts';
import { readQuery, writeQuery } from '../../lib/filters/query.ts';
import { readOrder } from '../../lib/published-tables/sort.ts';
import { control, isListed, showRefused } from '../site/filter-form.ts';
import { SORTED, sortTable } from './sort-tables.ts';

/** Names of the controls, and theirs in the address. */
const names = { words: 'q', rows: 'rows', sort: 'sort' } as const;

type Field = keyof typeof names;

/** Filters and sorts the one table of the page; the address says what is shown, so that it can be passed on. */
export function filterTable(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  const table = document.querySelector<HTMLElement>('[data-published-table]');
  if (!form || !table) return;
  const { values, refused } = readQuery<Field>(
    new URLSearchParams(location.search),
    names,
    (field, value) => isListed(control(form, field) as HTMLSelectElement, value),
  );
  for (const [field, value] of Object.entries(values)) control(form, field).value = value;
  showRefused(form, refused);
  const update = () => {
    const wanted = wantedOf(form);
    show(form, table, wanted);
    history.replaceState(null, '', location.pathname + writeQuery(wanted, names) + location.hash);
  };
  form.addEventListener('input', update);
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => event.preventDefault());
  table.addEventListener(SORTED, () => {
    control(form, 'sort').value = table.dataset.order ?? '';
    update();
  });
  show(form, table, values);
}

function wantedOf(form: HTMLFormElement): Record<Field, string> {
  const value = (field: Field) => control(form, field).value.trim();
  return { words: value('words'), rows: value('rows'), sort: value('sort') };
}

function show(form: HTMLFormElement, table: HTMLElement, wanted: Record<Field, string>): void {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
  for (const row of rows) row.hidden = !fits(row, wanted);
  sortTable(table, readOrder(wanted.sort));
  const found = rows.filter(({ hidden }) => !hidden).length;
  const count = form.querySelector('[data-count]');
  if (count) count.textContent = `${found} of ${rows.length} rows`;
}

function fits(row: HTMLElement, { words, rows }: Record<Field, string>): boolean {
  const text = searchable(row.textContent);
  if (rows !== '' && !row.querySelector('.flagged')) return false;
  return searchable(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
