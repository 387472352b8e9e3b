import { ticks } from 'd3-array';
import type { Axis } from '../../lib/figures/definition.ts';
import { shortNumberText, superscript } from '../../lib/figures/number-text.ts';

export interface Tick {
  readonly value: number;
  /** Empty for the small ticks between. */
  readonly text: string;
}

/** More labels than this crowd a plot on a phone. */
const MOST_LABELS = 7;

function decadeText(exponent: number): string {
  return exponent >= -3 && exponent <= 3
    ? shortNumberText(10 ** exponent)
    : `10${superscript(exponent)}`;
}

function logTicks([low, high]: readonly [number, number]): Tick[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const every = Math.ceil((last - first + 1) / MOST_LABELS);
  const found: Tick[] = [];
  for (let exponent = first - 1; exponent <= last; exponent++) {
    for (let digit = 1; digit < 10; digit++) {
      const value = digit * 10 ** exponent;
      if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9)) continue;
      if (digit > 1 && every > 1) continue;
      const labelled = digit === 1 && (exponent - first) % every === 0;
      found.push({ value, text: labelled ? decadeText(exponent) : '' });
    }
  }
  return found;
}

function linearTicks(domain: readonly [number, number]): Tick[] {
  return ticks(...domain, 5).map((value) => ({ value, text: shortNumberText(value) }));
}

/** Hardly a decade: the small ticks carry the numbers, if 1, 2 and 5 do not suffice all of them. */
function labelWithinDecade(all: readonly Tick[]): Tick[] {
  const isRound = ({ value }: Tick) => ['1', '2', '5'].includes(value.toExponential(0).charAt(0));
  const few = all.filter(isRound).length >= 3;
  return all.map((tick) => ({
    ...tick,
    text: few && !isRound(tick) ? '' : shortNumberText(tick.value),
  }));
}

/** Round numbers inside the axis's domain: decades with small ticks between, or even steps. */
export function axisTicks({ scale, domain }: Axis): Tick[] {
  if (scale === 'rows') return [];
  const all = scale === 'log' ? logTicks(domain) : linearTicks(domain);
  const labels = all.filter(({ text }) => text).length;
  return labels > 1 ? all : labelWithinDecade(all);
}
