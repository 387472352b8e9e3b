import type { Reading } from '../data.ts';
import { settingText, shortNumberText } from '../number-text.ts';

/** `> 500 h`, `2–12 µm`. */
export function readingText(
  { low, high, qualifier = '=', uncertainty }: Reading,
  unit: string,
): string {
  const before = qualifier === '=' ? '' : `${qualifier}\u00a0`;
  const from = high === undefined ? '' : `${shortNumberText(low)}–`;
  const spread = uncertainty === undefined ? '' : `\u00a0±\u00a0${shortNumberText(uncertainty)}`;
  if (spread) return `${before}${shortNumberText(low)}${spread}\u00a0${unit}`.trimEnd();
  return `${before}${from}${settingText(high ?? low, unit)}`;
}

/** Records that a plot cannot show, and why. */
export interface LeftOut {
  readonly count: number;
  /** Continues “3 …”: `without a current density`. */
  readonly reason: string;
}

/** `Left out: 3 without a current density, 2 in another cell.`; empty if nothing is. */
export function leftOutText(all: readonly LeftOut[]): string {
  const some = all.filter(({ count }) => count > 0);
  if (some.length === 0) return '';
  return `Left out: ${some.map(({ count, reason }) => `${count} ${reason}`).join('; ')}.`;
}

/** `1 record`, `12 records`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
