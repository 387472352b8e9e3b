import type { DataTable } from '../definition.ts';
import { counted, leftOutText } from '../literature/words.ts';
import { type GasCell, type GasCells, nameOf, rateText } from './cells.ts';
import { type GasCellValues, parameters } from './parameters.ts';

function labelOf(name: 'gas' | 'limit', value: string): string {
  return parameters[name].options.find((option) => option.value === value)?.label ?? value;
}

export function gasCellRemark(_: GasCellValues, { leftOut }: GasCells): string {
  const missing = leftOutText(leftOut);
  return `Hollow: bare metal; filled: a protected anode, or a cell with no partner. The cells of a row were run alike, those of two rows were not.${missing && ` ${missing}`}`;
}

export function describeGasCells(values: GasCellValues, cells: GasCells): string {
  const rows = cells.rows.map(({ points }) => points.map(({ text }) => text).join(', against '));
  const limit =
    values.limit === 'none'
      ? 'whose limit of capacity is not given'
      : `limited to ${labelOf('limit', values.limit)}`;
  return `Cycles of ${counted(cells.shown.length, 'cell')} of sodium and ${labelOf('gas', values.gas)} ${limit}, one row a comparison. ${rows.join('. ')}. ${gasCellRemark(values, cells)}`;
}

function rowOf(cell: GasCell) {
  const { cycles } = cell.numbers;
  return [
    nameOf(cell),
    cell.words.role ?? null,
    cycles?.qualifier ?? null,
    cycles?.low ?? null,
    rateText(cell) || null,
    { record: cell.record, text: cell.work },
  ];
}

export function gasCellTable(_: GasCellValues, { shown }: GasCells): DataTable {
  return {
    columns: [
      { label: 'Anode or electrolyte' },
      { label: 'Role' },
      { label: 'Cycles are' },
      { label: 'Cycles' },
      { label: 'Rate' },
      { label: 'Record' },
    ],
    rows: shown.map(rowOf),
  };
}
