import type { Outcome } from '../../models/outcome.ts';
import type { DataOf } from '../data.ts';
import { groupCounts, groupOf } from '../literature/classes.ts';
import { type PlacedTest, placedTest } from '../literature/efficiency-test.ts';
import { isOfFullCell } from '../literature/full-cell.ts';
import { type RecordMark, recordMark, sideBySide } from '../literature/record-mark.ts';
import { type LeftOut, readingText } from '../literature/words.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { data, EfficienciesValues } from './parameters.ts';

type EfficiencyTest = DataOf<typeof data>['tests'][number];

export interface Efficiencies {
  readonly shown: readonly PlacedTest[];
  readonly marks: readonly RecordMark[];
  readonly counts: Readonly<Record<string, number>>;
  readonly leftOut: readonly LeftOut[];
  readonly cycles: readonly [number, number];
  /** Of the loss or of the efficiency, in per cent. */
  readonly upwards: readonly [number, number];
}

/** Per cent of efficiency that marks take up. */
const CLOSE = 0.3;

function leftOut(tests: readonly EfficiencyTest[]): LeftOut[] {
  const full = tests.filter(isOfFullCell);
  const rest = tests.filter((test) => !full.includes(test));
  return [
    { count: full.length, reason: 'of a full cell, or likely of one' },
    {
      count: rest.filter(({ numbers }) => !numbers.cycles).length,
      reason: 'with no number of cycles',
    },
  ];
}

function markOf(placed: PlacedTest, axis: EfficienciesValues['axis']): RecordMark {
  const { test, efficiency, cycles, loss, current } = placed;
  const at = current ? ` at ${readingText(current, 'mA cm⁻²')}` : '';
  const disputed = test.disputed ? ', disputed' : '';
  return recordMark({
    point: test,
    x: cycles,
    y: axis === 'loss' ? { low: loss } : efficiency,
    scales: { x: 'log', y: axis === 'loss' ? 'log' : 'linear' },
    series: groupOf(test.class).series,
    text: `${test.work}, ${test.subject}: ${readingText(efficiency, '%')} over ${readingText(cycles, 'cycles')}${at}${disputed}.`,
  });
}

function upwards(axis: EfficienciesValues['axis'], all: readonly PlacedTest[]): [number, number] {
  const losses = all.map(({ loss }) => loss);
  if (axis === 'efficiency') return [Math.floor(99 - Math.max(0, ...losses)), 100];
  return [roundDown(Math.min(0.1, ...losses) / 1.3), roundUp(Math.max(1, ...losses) * 1.3)];
}

export function runEfficiencies(
  { axis, classes }: EfficienciesValues,
  { tests }: DataOf<typeof data>,
): Outcome<Efficiencies> {
  const all = tests.flatMap((test) => placedTest(test) ?? []);
  const chosen: readonly string[] = classes;
  const shown = all.filter(({ group }) => chosen.includes(group));
  const counts = all.map(({ cycles }) => cycles.low);
  const result = {
    shown,
    marks: sideBySide(
      shown.map((test) => markOf(test, axis)),
      axis === 'loss' ? undefined : (a, b) => Math.abs(a - b) < CLOSE,
    ),
    counts: groupCounts(all.map(({ group }) => group)),
    leftOut: leftOut(tests),
    cycles: [roundDown(Math.min(10, ...counts)), roundUp(Math.max(100, ...counts) * 1.3)] as const,
    upwards: upwards(axis, all),
  };
  return { holds: true, result };
}
