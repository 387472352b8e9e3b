import { columnHead } from '../../lib/figures/csv.ts';
import type { Column, DataTable } from '../../lib/figures/definition.ts';
import { numberText } from '../../lib/figures/number-text.ts';
import { SymbolText } from '../plot/symbol-text.tsx';

function Head({ column }: { readonly column: Column }) {
  const { label, symbol, unit } = column;
  return (
    <th scope="col">
      {label}
      {symbol && ' '}
      {symbol && <SymbolText symbol={symbol} />}
      {unit && <span class="figure-unit"> / {unit}</span>}
    </th>
  );
}

function cellText(value: number | string | null): string {
  if (value === null) return '–';
  return typeof value === 'number' ? numberText(value) : value;
}

interface Props {
  readonly title: string;
  readonly table: DataTable;
}

/** The plotted numbers, for readers who want them or cannot see the plot. */
export function DataPanel({ title, table: { columns, rows } }: Props) {
  return (
    <details class="figure-data">
      <summary>Data as a table</summary>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={columnHead(column)} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((value, index) => (
                <td key={columns[index]?.label}>{cellText(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
