import { ohmicLoss } from '../../models/asr.ts';
import type { Outcome } from '../../models/outcome.ts';
import type { ElectrolyteClass } from '../../records/electrolyte-class.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import { groupOf } from '../literature/classes.ts';
import type { LeftOut } from '../literature/words.ts';
import { shortNumberText } from '../number-text.ts';
import { decadeDown, decadeUp } from '../round-domain.ts';
import { placeOfRow } from '../rows/row.ts';
import type { BudgetData, BudgetValues } from './parameters.ts';
import { type CellResistance, resistanceOf } from './resistances.ts';

/** What of a cell a mark stands for. */
export const shares = [
  { name: 'electrolyte', of: ({ bulk }: CellResistance) => bulk, series: 1 },
  { name: 'both interfaces', of: ({ interfaces }: CellResistance) => interfaces, series: 2 },
  { name: 'added up', of: ({ whole }: CellResistance) => whole, series: 4 },
] as const;

export interface BudgetMark {
  readonly name: string;
  /** mV, or mA cm⁻². */
  readonly x: number;
  readonly series: number;
}

export interface BudgetRow {
  readonly cell: CellResistance;
  readonly label: string;
  readonly y: number;
  readonly marks: readonly BudgetMark[];
}

export interface Budget {
  readonly rows: readonly BudgetRow[];
  /** How many are within what is allowed, as far as they are known. */
  readonly within: number;
  readonly domain: readonly [number, number];
  /** Along the rows, with room for the legend. */
  readonly height: readonly [number, number];
  readonly leftOut: readonly LeftOut[];
}

/** Rows that the legend takes. */
const LEGEND = 2;

/** What a resistance takes of the voltage, or lets pass of the current. */
function shownOf({ show, J, V }: BudgetValues, resistance: number): number {
  return show === 'loss'
    ? unitFromSI(ohmicLoss(J, resistance), 'mV')
    : unitFromSI(V / resistance, 'mA cm⁻²');
}

export function limitOf({ show, J, V }: BudgetValues): number {
  return show === 'loss' ? unitFromSI(V, 'mV') : unitFromSI(J, 'mA cm⁻²');
}

function isOfGroup(group: BudgetValues['group'], name: ElectrolyteClass): boolean {
  const { value } = groupOf(name);
  return group === 'polymer' ? value === 'polymer' : value === 'ceramic' || value === 'composite';
}

function isShown({ group }: BudgetValues, { electrolyte, interface: contact }: CellResistance) {
  return group === 'interface' ? contact !== undefined : isOfGroup(group, electrolyte.class);
}

/** The greatest resistance that is known of a cell. */
function knownOf({ bulk, interfaces = 0, whole = 0 }: CellResistance): number {
  return Math.max(bulk, interfaces, whole);
}

export function temperatureText({ numbers, words }: CellResistance['electrolyte']): string {
  const degrees = numbers.temperature_degC;
  if (degrees) return `${shortNumberText(degrees.low)}\u00a0°C`;
  return words.temperature === 'RT' ? 'room temperature' : 'no temperature given';
}

function rowOf(values: BudgetValues, cell: CellResistance, y: number): BudgetRow {
  const marks = shares.flatMap(({ name, of, series }) => {
    const resistance = of(cell);
    return resistance === undefined ? [] : [{ name, x: shownOf(values, resistance), series }];
  });
  const { subject } = cell.electrolyte;
  return {
    cell,
    label: `${subject || 'not named'}, ${temperatureText(cell.electrolyte)}`,
    y,
    marks,
  };
}

export function voltageBudget(values: BudgetValues, data: BudgetData): Outcome<Budget> {
  const all = data.conductivities.flatMap((one) => resistanceOf(one, values, data) ?? []);
  const cells = all
    .filter((cell) => isShown(values, cell))
    .toSorted((a, b) => knownOf(a) - knownOf(b));
  if (cells.length === 0) return { holds: false, reason: 'No record is of this group.' };
  const rows = cells.map((cell, index) => rowOf(values, cell, placeOfRow(index, cells.length)));
  const xs = [...rows.flatMap(({ marks }) => marks.map(({ x }) => x)), limitOf(values)];
  return {
    holds: true,
    result: {
      rows,
      within: cells.filter((cell) => ohmicLoss(values.J, knownOf(cell)) <= values.V).length,
      domain: [decadeDown(Math.min(...xs)), decadeUp(Math.max(...xs))],
      height: [0, cells.length + LEGEND],
      leftOut: [{ count: all.length - cells.length, reason: 'of other electrolytes' }],
    },
  };
}
