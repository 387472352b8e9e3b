import type { Outcome } from '../../models/outcome.ts';
import type { DataOf, Reading } from '../data.ts';
import { recordMark } from '../literature/record-mark.ts';
import { type LeftOut, readingText } from '../literature/words.ts';
import { roundUp } from '../round-domain.ts';
import type { PlotRow, RowPoint } from '../rows/row.ts';
import type { data, GasCellValues } from './parameters.ts';

export type GasCell = DataOf<typeof data>['cells'][number];

export interface GasCells {
  readonly rows: readonly PlotRow[];
  readonly shown: readonly GasCell[];
  readonly cycles: readonly [number, number];
  readonly leftOut: readonly LeftOut[];
}

/** As the words of a record have it, with its subscript. */
const gasNames = { O2: 'O₂', CO2: 'CO₂' } as const;

/** Cells of oxygen or of carbon dioxide; air is another gas. */
function hasGas({ words }: GasCell, gas: GasCellValues['gas']): boolean {
  return words.gas === gas || words.gas === gasNames[gas];
}

function hasLimit({ numbers }: GasCell, limit: GasCellValues['limit']): boolean {
  const { capacityLimit_mAh_g: perGram, capacityLimit_mAh_cm2: perArea } = numbers;
  if (limit === 'none') return !perGram && !perArea;
  return perGram?.low === Number(limit);
}

export function rateText({ numbers }: GasCell): string {
  const { rate_mA_g: perGram, rate_mA_cm2: perArea } = numbers;
  if (perGram) return readingText(perGram, 'mA g⁻¹');
  return perArea ? readingText(perArea, 'mA cm⁻²') : '';
}

/** What the cell’s anode or electrolyte is called. */
export function nameOf({ words, subject }: GasCell): string {
  return words.material ?? subject;
}

function pointOf(cell: GasCell, cycles: Reading): RowPoint {
  const rate = rateText(cell);
  const text = `${cell.work}, ${nameOf(cell)}: ${readingText(cycles, 'cycles')}${rate && ` at ${rate}`}`;
  const scales = { x: 'linear', y: 'linear' } as const;
  const mark = recordMark({ point: cell, x: cycles, y: { low: 0 }, scales, series: 1, text });
  return { ...mark, value: mark.x, isControl: cell.words.role === 'control' };
}

/** Cells of one work stand on one row, but each test without a partner on its own. */
function rowKey({ record, words }: GasCell): string {
  return words.role ? record.replace(/\/.*/, '') : record;
}

interface NamedRow extends PlotRow {
  readonly rate: string;
}

function rowOf(cells: readonly GasCell[]): NamedRow[] {
  const points = cells.flatMap((cell) =>
    cell.numbers.cycles ? [pointOf(cell, cell.numbers.cycles)] : [],
  );
  const named = cells.find(({ words }) => words.role !== 'control') ?? cells[0];
  return named && points.length > 0
    ? [{ label: nameOf(named), rate: rateText(named), points }]
    : [];
}

/** Rows of one name are told apart by their rates. */
function withRates(rows: readonly NamedRow[]): PlotRow[] {
  return rows.map(({ rate, ...row }) => {
    const alike = rows.filter(({ label }) => label === row.label).length > 1;
    return alike && rate ? { ...row, label: `${row.label}, ${rate}` } : row;
  });
}

const mostCycles = ({ points }: PlotRow): number => Math.max(...points.map(({ value }) => value));

export function gasCells(
  { gas, limit }: GasCellValues,
  { cells }: { readonly cells: readonly GasCell[] },
): Outcome<GasCells> {
  const ofGas = cells.filter((cell) => hasGas(cell, gas));
  const chosen = ofGas.filter((cell) => hasLimit(cell, limit));
  const shown = chosen.filter(({ numbers }) => numbers.cycles);
  const groups = [...new Set(shown.map(rowKey))].map((key) =>
    shown.filter((cell) => rowKey(cell) === key),
  );
  const rows = withRates(groups.flatMap(rowOf)).toSorted((a, b) => mostCycles(b) - mostCycles(a));
  if (rows.length === 0) return { holds: false, reason: nothing };
  const leftOut = [
    { count: cells.length - ofGas.length, reason: 'with another gas' },
    { count: ofGas.length - chosen.length, reason: 'with another limit of capacity' },
    { count: chosen.length - shown.length, reason: 'without a number of cycles' },
  ];
  const most = Math.max(...rows.map(mostCycles));
  return { holds: true, result: { rows, shown, cycles: [0, roundUp(1.1 * most)], leftOut } };
}

const nothing = 'No record is of a cell with this gas and this limit of capacity: choose another.';
