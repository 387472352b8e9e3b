import type { RecordMark } from '../literature/record-mark.ts';

/** Of one salt, in rows of the plot: its name, and room for marks of nearly one value below each other. */
export const ROW_HEIGHT = 1.7;

/** From the head down to the marks, and from mark to mark. */
const FIRST = 0.26;
const STEP = 0.3;
const LEVELS = 4;

/** Nearer than this, marks on a logarithmic axis of a few decades cover one another. */
const isClose = (a: number, b: number) => Math.max(a, b) < 1.18 * Math.min(a, b);

/** Marks of a row below its head: each as high as it can stand without covering another. */
export function stacked(marks: readonly RecordMark[], head: number): RecordMark[] {
  const levels: number[][] = Array.from({ length: LEVELS }, () => []);
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const free = levels.findIndex((taken) => !taken.some((x) => isClose(x, mark.x)));
      const level = free < 0 ? LEVELS - 1 : free;
      levels[level]?.push(mark.x);
      return { ...mark, y: head - FIRST - level * STEP };
    });
}
