import { describe, expect, test } from 'vitest';
import { axisTicks } from '../../../src/components/plot/ticks.ts';
import type { Axis } from '../../../src/lib/figures/definition.ts';

const axis = (scale: Axis['scale'], ...domain: [number, number]): Axis => ({
  label: 'Quantity',
  symbol: 'q',
  unit: 's',
  scale,
  domain,
});
const labels = (of: Axis) =>
  axisTicks(of)
    .map(({ text }) => text)
    .filter(Boolean);

describe('the ticks of an axis', () => {
  test('stand at even steps on a linear axis', () => {
    expect(labels(axis('linear', 0, 1))).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '1']);
  });

  test('carry the decades on a logarithmic axis, as powers where zeros would be counted', () => {
    expect(labels(axis('log', 1e-4, 1e4))).toEqual(['10⁻⁴', '0.01', '1', '100', '10⁴']);
    expect(labels(axis('log', 0.1, 100))).toEqual(['0.1', '1', '10', '100']);
  });

  test('have small ones between decades that carry no number', () => {
    const between = axisTicks(axis('log', 1, 100)).filter(({ text }) => !text);
    expect(between.map(({ value }) => Math.round(value))).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 20, 30, 40, 50, 60, 70, 80, 90,
    ]);
  });

  test('carry numbers inside a single decade too', () => {
    expect(labels(axis('log', 2, 5))).toEqual(['2', '3', '4', '5']);
    expect(labels(axis('log', 0.5, 5))).toEqual(['0.5', '1', '2', '5']);
  });

  test('stay inside the domain when it does not end at a decade', () => {
    const values = axisTicks(axis('log', 2, 2000)).map(({ value }) => value);
    expect(Math.min(...values)).toBeCloseTo(2, 9);
    expect(Math.max(...values)).toBeCloseTo(2000, 9);
    expect(labels(axis('log', 2, 2000))).toEqual(['10', '100', '1000']);
  });

  test('are few enough for a phone, however many decades there are', () => {
    expect(labels(axis('log', 1e-12, 1e12)).length).toBeLessThanOrEqual(7);
  });
});
