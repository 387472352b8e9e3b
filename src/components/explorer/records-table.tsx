import type { ContextType } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Row } from '../../lib/explorer/row.ts';
import { nextSort, type Sort, sortKey } from '../../lib/explorer/sort.ts';
import type { TableColumn } from '../../lib/explorer/table-columns.ts';
import { SymbolText } from '../plot/symbol-text.tsx';
import { Formulas, formulaPieces } from './formula-text.tsx';
import { RecordLink } from './record-link.tsx';
import { useAfterPaint } from './use-after-paint.ts';

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

type FormulaNames = ContextType<typeof Formulas>;

/** Called, not made a component: hundreds of them change within a frame. */
function cell({ key, text, isNumber }: TableColumn, row: Row, formulas: FormulaNames) {
  const words = text(row);
  if (isNumber) {
    return (
      <td key={key} class="number">
        {words}
      </td>
    );
  }
  if (key === 'subject') {
    return (
      <th key={key} scope="row">
        {RecordLink({ row, to: 'record', children: formulaPieces(words, formulas) })}
      </th>
    );
  }
  const shown = formulaPieces(words, formulas);
  return (
    <td key={key}>{key === 'paper' ? RecordLink({ row, to: 'paper', children: words }) : shown}</td>
  );
}

/** What scrolls must be reached by keyboard. */
const scrolling = { tabIndex: 0 } as const;

function drawTable(props: Props, formulas: FormulaNames) {
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
              {columns.map((column) => cell(column, row, formulas))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One page of the records; pointing at a row shows its mark on the plot. The plot above it is drawn first. */
export function RecordsTable(props: Props) {
  const shown = useAfterPaint(props);
  const formulas = useContext(Formulas);
  return useMemo(() => drawTable(shown, formulas), [shown, formulas]);
}
