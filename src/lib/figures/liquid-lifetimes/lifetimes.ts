import type { Outcome } from '../../models/outcome.ts';
import { cumulativePlating } from '../../models/plating.ts';
import type { DataOf, Reading } from '../data.ts';
import { type GroupName, groupCounts, groupOf } from '../literature/classes.ts';
import { type RecordMark, recordMark, sideBySide } from '../literature/record-mark.ts';
import { type LeftOut, readingText } from '../literature/words.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { data, LifetimesValues } from './parameters.ts';

export type Cell = DataOf<typeof data>['cells'][number];

/** A cell that the plot can show. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly life: Reading;
  readonly current: Reading;
  readonly group: GroupName;
  /** Plated on each electrode in all, in mA h cm⁻²; absent where only cycles are known, and not of how much. */
  readonly charge?: number;
}

export interface Lifetimes {
  readonly shown: readonly PlacedCell[];
  readonly marks: readonly RecordMark[];
  readonly counts: Readonly<Record<string, number>>;
  readonly leftOut: readonly LeftOut[];
  /** mA cm⁻². */
  readonly currents: readonly [number, number];
  /** h or cycles. */
  readonly lives: readonly [number, number];
}

/** So far from what sodium cells are run at that a rate was converted, or a unit slipped; their records say so. */
const doubted = ['lee2017/symmetric-cell', 'lee2018/symmetric-cell'];

/** One mA cm⁻², one hour and one mA h cm⁻² in SI. */
const A_PER_M2 = 10;
const SECONDS = 3600;
const C_PER_M2 = A_PER_M2 * SECONDS;

const columns = { hours: 'duration_h', cycles: 'cycles' } as const;

function charge(cell: Cell, unit: LifetimesValues['life']): number | undefined {
  const { duration_h: hours, cycles, arealCapacity_mAh_cm2: capacity } = cell.numbers;
  const current = cell.numbers.currentDensity_mA_cm2;
  if (unit === 'cycles') return cycles && capacity && cycles.low * capacity.low;
  if (!hours || !current) return undefined;
  return cumulativePlating(current.low * A_PER_M2, hours.low * SECONDS) / C_PER_M2;
}

function placed(cell: Cell, unit: LifetimesValues['life']): PlacedCell | undefined {
  const life = cell.numbers[columns[unit]];
  const current = cell.numbers.currentDensity_mA_cm2;
  if (!life || !current || doubted.includes(cell.record)) return undefined;
  const passed = charge(cell, unit);
  const group = groupOf(cell.class).value;
  return { cell, life, current, group, ...(passed !== undefined && { charge: passed }) };
}

function leftOut(cells: readonly Cell[], unit: LifetimesValues['life']): LeftOut[] {
  const without = cells.filter(({ numbers }) => !numbers[columns[unit]]);
  const other = columns[unit === 'hours' ? 'cycles' : 'hours'];
  const elsewhere = without.filter(({ numbers }) => numbers[other]);
  const rest = cells.filter((cell) => !without.includes(cell));
  const unsure = rest.filter(({ record }) => doubted.includes(record));
  const currentless = rest.filter(({ numbers }) => !numbers.currentDensity_mA_cm2);
  return [
    {
      count: elsewhere.length,
      reason: `with a life in ${unit === 'hours' ? 'cycles' : 'hours'} alone`,
    },
    { count: without.length - elsewhere.length, reason: 'with no life' },
    { count: currentless.length, reason: 'with no current density' },
    { count: unsure.length, reason: 'whose current density may be a converted rate' },
  ];
}

function markOf({ cell, life, current }: PlacedCell, unit: LifetimesValues['life']): RecordMark {
  const lived = readingText(life, unit === 'hours' ? 'h' : 'cycles');
  const disputed = cell.disputed ? ', disputed' : '';
  return recordMark({
    point: cell,
    x: current,
    y: life,
    scales: { x: 'log', y: 'log' },
    series: groupOf(cell.class).series,
    text: `${cell.work}, ${cell.subject}: ${lived} at ${readingText(current, 'mA cm⁻²')}${disputed}.`,
  });
}

function domain(values: readonly number[], empty: readonly [number, number]): [number, number] {
  if (values.length === 0) return [...empty];
  return [roundDown(Math.min(...values) / 1.3), roundUp(Math.max(...values) * 1.3)];
}

export function runLifetimes(
  { life, classes }: LifetimesValues,
  { cells }: DataOf<typeof data>,
): Outcome<Lifetimes> {
  const all = cells.flatMap((cell) => placed(cell, life) ?? []);
  const shown = all.filter(({ group }) => classes.includes(group));
  const marks = sideBySide(shown.map((cell) => markOf(cell, life)));
  const result = {
    shown,
    marks,
    counts: groupCounts(all.map(({ group }) => group)),
    leftOut: leftOut(cells, life),
    currents: domain(
      marks.map(({ x }) => x),
      [0.1, 10],
    ),
    lives: domain(
      marks.map(({ y }) => y),
      [100, 1000],
    ),
  };
  return { holds: true, result };
}
