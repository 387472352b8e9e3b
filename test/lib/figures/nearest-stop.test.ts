import { expect, test } from 'vitest';
import type { Axes, ReadoutStop } from '../../../src/lib/figures/definition.ts';
import { nearestStop } from '../../../src/lib/figures/nearest-stop.ts';

const axis = { label: '', symbol: '', unit: '', scale: 'linear', domain: [0, 10] } as const;
const axes: Axes = { x: axis, y: axis };
const area = { width: 100, height: 100 };
const stop = (x: number, y: number, rest: Partial<ReadoutStop> = {}): ReadoutStop => ({
  x,
  points: [{ y, series: 1 }],
  text: '',
  ...rest,
});

test('a curve is read at the nearest x, however far above or below the pointer is', () => {
  const stops = [stop(2, 10), stop(5, 0)];
  expect(nearestStop(stops, axes, { ...area, x: 40, y: 0 })).toBe(1);
});

test('records are read at the nearest place', () => {
  const stops = [stop(2, 10, { record: 'a/x' }), stop(5, 0, { record: 'b/x' })];
  expect(nearestStop(stops, axes, { ...area, x: 40, y: 0 })).toBe(0);
  expect(nearestStop(stops, axes, { ...area, x: 40, y: 90 })).toBe(1);
});

test('records that were set side by side are found where they are drawn', () => {
  const beside = (shift: number) => ({ points: [{ y: 5, series: 1, shift }], record: 'a/x' });
  const stops = [stop(5, 5, beside(-6)), stop(5, 5, beside(6))];
  expect(nearestStop(stops, axes, { ...area, x: 46, y: 50 })).toBe(0);
  expect(nearestStop(stops, axes, { ...area, x: 55, y: 50 })).toBe(1);
});

test('a record under the pointer goes before a curve, one farther off does not', () => {
  const stops = [stop(4, 10), stop(5, 5, { record: 'a/x' })];
  expect(nearestStop(stops, axes, { ...area, x: 42, y: 45 })).toBe(1);
  expect(nearestStop(stops, axes, { ...area, x: 42, y: 10 })).toBe(0);
});

test('where there is nothing to read there is no stop', () => {
  expect(nearestStop([], axes, { ...area, x: 0, y: 0 })).toBeUndefined();
});
