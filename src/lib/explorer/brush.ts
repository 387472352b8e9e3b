import { isWithin } from './filter.ts';
import type { ScatterPoint } from './scatter.ts';
import type { ScatterFrame } from './scatter-frame.ts';

/** A rectangle of the plot, in the axes' units. */
export interface Brush {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** A point is in the rectangle with the range that it stands for. */
export function isBrushed({ across, up }: ScatterPoint, { x, y }: Brush): boolean {
  const asRange = ([min, max]: readonly [number, number]) => ({ min, max });
  return isWithin(asRange(x), across.low, across.high) && isWithin(asRange(y), up.low, up.high);
}

/** Three digits are finer than a hand draws. */
const round = (value: number) => Number(value.toPrecision(3));

export function brushOf(x: readonly number[], y: readonly number[]): Brush {
  const ends = (values: readonly number[]) =>
    [round(Math.min(...values)), round(Math.max(...values))] as const;
  return { x: ends(x), y: ends(y) };
}

export function brushText({ x, y }: Brush, frame: ScatterFrame): string {
  const part = ({ label, unit }: ScatterFrame['x'], [low, high]: readonly [number, number]) =>
    `${label} ${low} to ${high}${unit && `\u00a0${unit}`}`;
  return `${part(frame.x, x)}; ${part(frame.y, y)}`;
}
