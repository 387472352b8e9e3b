import type { Row } from '../../lib/explorer/row.ts';
import { nextSort, type Sort, sortKey } from '../../lib/explorer/sort.ts';
import type { TableColumn } from '../../lib/explorer/table-columns.ts';
import { SymbolText } from '../plot/symbol-text.tsx';
import { FormulaText } from './formula-text.tsx';
import { RecordLink } from './record-link.tsx';

interface Props {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Of the page. */
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly active: string;
  readonly onSort: (sort: Sort) => void;
  readonly onActivate: (id: string) => void;
}

interface HeadProps extends Pick<Props, 'sort' | 'onSort'> {
  readonly column: TableColumn;
}

function Head({ column: { key, label, symbol, unit, isNumber }, sort, onSort }: HeadProps) {
  const isSorted = sort !== '' && sortKey(sort) === key;
  const order = sort.startsWith('-') ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      class={isNumber ? 'number' : undefined}
      aria-sort={isSorted ? order : undefined}
    >
      <button type="button" onClick={() => onSort(nextSort(sort, key))}>
        {label}
        {symbol && (
          <>
            {' '}
            <SymbolText symbol={symbol} />
          </>
        )}
        {unit && <span class="figure-unit"> / {unit}</span>}
        <span class="sort-sign" aria-hidden="true">
          {isSorted ? (order === 'ascending' ? '▲' : '▼') : ''}
        </span>
      </button>
    </th>
  );
}

function Cell({ column, row }: { readonly column: TableColumn; readonly row: Row }) {
  const text = column.text(row);
  if (column.key === 'subject') {
    return (
      <th scope="row">
        <RecordLink row={row} to="record">
          <FormulaText text={text} />
        </RecordLink>
      </th>
    );
  }
  if (column.key === 'paper') {
    return (
      <td>
        <RecordLink row={row} to="paper">
          {text}
        </RecordLink>
      </td>
    );
  }
  if (column.isNumber) return <td class="number">{text}</td>;
  return (
    <td>
      <FormulaText text={text} />
    </td>
  );
}

/** What scrolls must be reached by keyboard. */
const scrolling = { tabIndex: 0 } as const;

/** One page of the records; pointing at a row shows its mark on the plot. */
export function RecordsTable(props: Props) {
  const { caption, columns, rows, sort, active, onSort, onActivate } = props;
  // By their place, so that a change of records changes words and not rows.
  const slots = rows.map((row, slot) => ({ row, slot }));
  return (
    <section class="table-scroll" {...scrolling} aria-label={caption}>
      <table class="explorer-table">
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {slots.map(({ row, slot }) => (
            <tr
              key={slot}
              class={[row.id === active && 'active', row.isOwn && 'own'].filter(Boolean).join(' ')}
              onPointerEnter={() => onActivate(row.id)}
              onFocusCapture={() => onActivate(row.id)}
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
