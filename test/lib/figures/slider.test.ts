import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberParameter } from '../../../src/lib/figures/parameters.ts';
import { sliderPosition, sliderSteps, sliderValue } from '../../../src/lib/figures/slider.ts';

const common = { kind: 'number', label: '', symbol: '', unit: '', si: 1 } as const;
const linear: NumberParameter = {
  ...common,
  min: 0,
  max: 1,
  step: 0.01,
  default: 0.4,
  scale: 'linear',
};
const log: NumberParameter = { ...common, min: 0.05, max: 5, default: 1, scale: 'log' };

describe('the slider of a quantity', () => {
  test('has one position for each step', () => {
    expect(sliderSteps(linear)).toBe(100);
    expect(sliderSteps(log)).toBe(80);
  });

  test.each([
    ['linear', linear],
    ['logarithmic', log],
  ])('reaches both ends exactly when %s', (_, parameter) => {
    expect(sliderValue(parameter, 0)).toBe(parameter.min);
    expect(sliderValue(parameter, sliderSteps(parameter))).toBe(parameter.max);
  });

  test('gives numbers that a person would type', () => {
    expect(sliderValue(linear, 29)).toBe(0.29);
    expect(sliderValue(log, 52)).toBe(1);
    expect(sliderValue(log, 53)).toBe(1.1);
  });

  test('comes back to the position that gave the value, within one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), (position) => {
        const back = sliderPosition(log, sliderValue(log, position));
        expect(Math.abs(back - position)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
