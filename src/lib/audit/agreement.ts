import type { Extent, Qualifier } from '../units/quantity.ts';
import { printedSteps, type Significant } from './printed-steps.ts';

/** What a review prints, in the printed unit. */
export interface Printed {
  /** As it was written: its digits say how exact it is. */
  readonly written: string;
  readonly qualifier: Qualifier;
  readonly value: Extent;
  readonly significant: Significant;
}

export interface Agreement {
  /** The number rounds to the printed digits, or lies within the printed range or bound. */
  readonly agrees: boolean;
  /** How far it is from that, in units of the last printed digit. */
  readonly steps: number;
}

/** Rounding in the last bit of a conversion is no disagreement. */
const slack = 1e-9;

type Bound = (value: number, bound: number, margin: number) => boolean;

const atLeast: Bound = (value, bound, margin) => value >= bound - margin;
const atMost: Bound = (value, bound, margin) => value <= bound + margin;

const bounds: Readonly<Partial<Record<Qualifier, Bound>>> = {
  '>': (value, bound, margin) => value > bound + margin,
  '≥': atLeast,
  '<': (value, bound, margin) => value < bound - margin,
  '≤': atMost,
  'up to': atMost,
};

export function isBound(qualifier: Qualifier): boolean {
  return bounds[qualifier] !== undefined;
}

/** In units of the last digit: what is printed without more stands for all that rounds to it. */
const tolerance = (qualifier: Qualifier): number => (qualifier === '≈' ? 1 : 0.5);

function outside(value: number, [low, high]: readonly [number, number]): number {
  return Math.max(low - value, value - high, 0);
}

function agreementOf(value: number, { written, qualifier, significant, ...printed }: Printed) {
  const extent = printed.value;
  const [low, high] = typeof extent === 'number' ? ([extent, extent] as const) : extent;
  const [lowStep = 1, highStep = lowStep] = printedSteps(written, extent, significant);
  const steps = outside(value, [low, high]) / (value < low ? lowStep : highStep);
  const keepsTo = bounds[qualifier];
  if (!keepsTo) return { agrees: steps <= tolerance(qualifier) + slack, steps };
  const fits = keepsTo(value, high, slack * Math.abs(high));
  return { agrees: fits, steps: fits ? 0 : steps };
}

/** Compares a number, or each end of a range, with what is printed. */
export function agreement(recomputed: Extent, printed: Printed): Agreement {
  const ends = typeof recomputed === 'number' ? [recomputed] : recomputed;
  const all = ends.map((end) => agreementOf(end, printed));
  return {
    agrees: all.every(({ agrees }) => agrees),
    steps: Math.max(...all.map(({ steps }) => steps)),
  };
}

/** Off by no more than one unit of the last digit. */
export function isRounding({ steps }: Agreement): boolean {
  return steps <= 1 + slack;
}
