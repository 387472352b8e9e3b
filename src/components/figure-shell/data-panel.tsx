import { columnHead } from '../../lib/figures/csv.ts';
import type { Cell, Column, DataTable } from '../../lib/figures/definition.ts';
import { numberText } from '../../lib/figures/number-text.ts';
import { recordPath } from '../../lib/site/paths.ts';
import { SymbolText } from '../plot/symbol-text.tsx';
import { withBase } from '../site/with-base.ts';

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

function CellText({ value }: { readonly value: Cell }) {
  if (value === null) return <>–</>;
  if (typeof value !== 'object')
    return <>{typeof value === 'number' ? numberText(value) : value}</>;
  const path = 'record' in value ? recordPath(value.record) : value.path;
  return <a href={withBase(path)}>{value.text}</a>;
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
            <tr
              key={row
                .map((value) => (typeof value === 'object' ? JSON.stringify(value) : value))
                .join()}
            >
              {row.map((value, index) => (
                <td key={columns[index]?.label}>
                  <CellText value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
