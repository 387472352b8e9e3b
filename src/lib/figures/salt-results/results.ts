import type { Outcome } from '../../models/outcome.ts';
import type { DataOf, Reading } from '../data.ts';
import { groupCounts, groupOf, liquidGroups } from '../literature/classes.ts';
import { isOfFullCell } from '../literature/full-cell.ts';
import { type RecordMark, recordMark } from '../literature/record-mark.ts';
import { type LeftOut, readingText } from '../literature/words.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { data, SaltValues } from './parameters.ts';
import { ROW_HEIGHT, stacked } from './stack.ts';

type Test = DataOf<typeof data>['tests'][number];

/** A result that a row can show. */
export interface SaltTest {
  readonly test: Test;
  readonly salt: string;
  /** Per cent lost in a cycle, or hours. */
  readonly shown: Reading;
  readonly group: string;
}

export interface SaltRow {
  readonly salt: string;
  /** Place of its head. */
  readonly y: number;
  readonly tests: readonly SaltTest[];
  readonly marks: readonly RecordMark[];
}

export interface SaltResults {
  /** From the salt with most results down. */
  readonly rows: readonly SaltRow[];
  readonly counts: Readonly<Record<string, number>>;
  readonly leftOut: readonly LeftOut[];
  readonly domain: readonly [number, number];
}

export const units = { loss: '%', life: 'h' } as const;

const HALF = 0.5;

/** 100 % − CE; subtraction leaves dust in the last digits. */
function lossOf({ low }: Reading): Reading {
  return { low: Number((100 - low).toPrecision(6)) };
}

function shownOf({ numbers }: Test, quantity: SaltValues['quantity']): Reading | undefined {
  const { efficiency_percent: efficiency, duration_h: hours } = numbers;
  return quantity === 'life' ? hours : efficiency && lossOf(efficiency);
}

const isLiquid = (group: string) => liquidGroups.some(({ value }) => value === group);

function saltTest(test: Test, quantity: SaltValues['quantity']): SaltTest | undefined {
  const shown = shownOf(test, quantity);
  const { salts: salt } = test.words;
  const group = groupOf(test.class).value;
  if (!shown || !salt || !isLiquid(group) || isOfFullCell(test)) return undefined;
  return { test, salt, shown, group };
}

/** Of the quantity, but without a place on a row. */
function leftOut(tests: readonly Test[], quantity: SaltValues['quantity']): LeftOut[] {
  const liquids = tests.filter(
    (test) => shownOf(test, quantity) && isLiquid(groupOf(test.class).value),
  );
  const full = liquids.filter(isOfFullCell);
  const saltless = liquids.filter((test) => !full.includes(test) && !test.words.salts);
  return [
    { count: full.length, reason: 'of a full cell, or likely of one' },
    { count: saltless.length, reason: 'whose salt no record names' },
  ];
}

function markOf({ test, shown }: SaltTest, { quantity }: SaltValues): RecordMark {
  const { currentDensity_mA_cm2: current, cycles } = test.numbers;
  const what = quantity === 'life' ? '' : ' lost per cycle';
  const over = cycles ? ` over ${readingText(cycles, 'cycles')}` : '';
  const at = current ? ` at ${readingText(current, 'mA cm⁻²')}` : '';
  const disputed = test.disputed ? ', disputed' : '';
  return recordMark({
    point: test,
    x: shown,
    y: { low: 0 },
    scales: { x: 'log', y: 'linear' },
    series: groupOf(test.class).series,
    text: `${test.work}, ${test.subject}: ${readingText(shown, units[quantity])}${what}${over}${at}${disputed}.`,
  });
}

function saltsOf(all: readonly SaltTest[]): string[] {
  const count = (salt: string) => all.filter((one) => one.salt === salt).length;
  const salts = [...new Set(all.map(({ salt }) => salt))];
  return salts.toSorted((a, b) => count(b) - count(a) || a.localeCompare(b));
}

export function saltResults(
  values: SaltValues,
  { tests }: DataOf<typeof data>,
): Outcome<SaltResults> {
  const { quantity, current, classes } = values;
  const all = tests.flatMap((test) => saltTest(test, quantity) ?? []);
  const isAsked = ({ test: { numbers }, group }: SaltTest) =>
    classes.some((one) => one === group) &&
    (current === 'any' || numbers.currentDensity_mA_cm2?.low === HALF);
  // Rows and axis stay as they are, whatever is hidden.
  const salts = saltsOf(all);
  const rows = salts.map((salt, index): SaltRow => {
    const mine = all.filter((one) => one.salt === salt && isAsked(one));
    const y = (salts.length - index) * ROW_HEIGHT - 0.45;
    const marks = stacked(
      mine.map((one) => markOf(one, values)),
      y,
    );
    return { salt, y, tests: mine, marks };
  });
  const places = all.map(({ shown }) => shown.low);
  return {
    holds: true,
    result: {
      rows,
      counts: groupCounts(all.map(({ test }) => groupOf(test.class).value)),
      leftOut: leftOut(tests, quantity),
      domain: [roundDown(Math.min(...places) / 1.3), roundUp(Math.max(...places) * 1.3)],
    },
  };
}
