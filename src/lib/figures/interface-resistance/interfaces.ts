import type { Outcome } from '../../models/outcome.ts';
import type { DataOf, Reading } from '../data.ts';
import { recordMark } from '../literature/record-mark.ts';
import { type LeftOut, readingText } from '../literature/words.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { PlotRow, RowPoint } from '../rows/row.ts';
import type { data, InterfaceValues } from './parameters.ts';

export type Interface = DataOf<typeof data>['interfaces'][number];

export interface InterfaceRun {
  readonly rows: readonly PlotRow[];
  readonly shown: readonly Interface[];
  /** Ω cm², or a share. */
  readonly domain: readonly [number, number];
  readonly leftOut: readonly LeftOut[];
}

interface Pair {
  readonly before: Interface;
  readonly after: Interface;
}

/** Area-specific ones only: ohms of a cell whose area is not known are another thing. */
function areal(one: Interface): Reading | undefined {
  return one.numbers.resistance_ohm_cm2;
}

function partner(one: Interface, all: readonly Interface[]): Interface | undefined {
  const paper = one.record.replace(/\/.*/, '');
  return all.find(({ record }) => record === `${paper}/${one.words.pair}`);
}

function pairsIn(all: readonly Interface[]): Pair[] {
  return all.flatMap((after) => {
    const before = after.words.role === 'treated' ? partner(after, all) : undefined;
    return before ? [{ before, after }] : [];
  });
}

export function nameOf({ words, subject }: Interface): string {
  return words.material ?? subject;
}

export function temperatureText({ words, numbers }: Interface): string {
  const { temperature_degC: degrees } = numbers;
  if (degrees) return readingText(degrees, '°C');
  return words.temperature === 'RT' ? 'room temperature' : '';
}

function pointOf(one: Interface, per: number): RowPoint[] {
  const reading = areal(one);
  if (!reading) return [];
  const temperature = temperatureText(one);
  const text = `${one.work}, ${nameOf(one)}: ${readingText(reading, 'Ω cm²')}${temperature && ` at ${temperature}`}`;
  const scales = { x: 'log', y: 'linear' } as const;
  const mark = recordMark({ point: one, x: reading, y: { low: 0 }, scales, series: 1, text });
  return [{ ...mark, value: mark.x / per, isControl: one.words.role === 'control' }];
}

function pairRow({ before, after }: Pair, isRelative: boolean): PlotRow {
  const per = isRelative ? (areal(before)?.low ?? 1) : 1;
  const points = [before, after].flatMap((one) => pointOf(one, per));
  return { label: `${nameOf(before)} → ${nameOf(after)}`, points };
}

function singleRow(one: Interface): PlotRow {
  return { label: `${nameOf(one)}, ${temperatureText(one)}`, points: pointOf(one, 1) };
}

function leftOut(all: readonly Interface[], shown: readonly Interface[], show: string): LeftOut[] {
  const missing = all.filter((one) => !shown.includes(one));
  const inOhms = missing.filter((one) => !areal(one)).length;
  const reason = show === 'reached' ? 'without a temperature' : 'without a value before and after';
  return [
    { count: inOhms, reason: 'in Ω, of an area that is not given' },
    { count: missing.length - inOhms, reason },
  ];
}

function domainOf(rows: readonly PlotRow[]): readonly [number, number] {
  const values = rows.flatMap(({ points }) => points.map(({ value }) => value));
  return [roundDown(Math.min(...values) / 1.5), roundUp(Math.max(...values) * 1.5)];
}

/** Temperatures of the two must be one, known or not; of single values they must be known. */
export function interfaceRun(
  { show }: InterfaceValues,
  { interfaces }: { readonly interfaces: readonly Interface[] },
): Outcome<InterfaceRun> {
  const known = interfaces.filter(areal);
  const pairs = pairsIn(known).filter(
    ({ before, after }) => temperatureText(before) === temperatureText(after),
  );
  const singles = known.filter((one) => temperatureText(one) !== '');
  const isReached = show === 'reached';
  const shown = isReached ? singles : pairs.flatMap(({ before, after }) => [before, after]);
  const rows = isReached
    ? singles.map(singleRow)
    : pairs.map((pair) => pairRow(pair, show === 'relative'));
  if (rows.length === 0) return { holds: false, reason: nothing };
  const missing = leftOut(interfaces, shown, show);
  return { holds: true, result: { rows, shown, domain: domainOf(rows), leftOut: missing } };
}

const nothing = 'No record can be shown in this way: choose another.';
