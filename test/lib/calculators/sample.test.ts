import { describe, expect, test } from 'vitest';
import { calculate } from '../../../src/lib/calculators/calculation.ts';
import { gapsOf, sampleAlong } from '../../../src/lib/calculators/sample.ts';
import { numberParameters } from '../../../src/lib/calculators/settings.ts';
import { describeCalculation, gapRemark } from '../../../src/lib/calculators/words.ts';
import { defineModel } from '../../../src/lib/catalogue/model.ts';
import { quantity, result } from '../../../src/lib/catalogue/quantity.ts';

/** x², taken to have no value below 2. */
const square = defineModel({
  title: 'Square',
  parameters: {
    current: quantity('currentDensity', {
      unit: 'A m⁻²',
      min: 0.1,
      max: 10,
      default: 6,
      scale: 'log',
    }),
  },
  results: { square: result('currentDensity', 'A m⁻²', 'Square') },
  compute: ({ current }) =>
    current < 2 ? { holds: false, reason: 'There is nothing below 2.' } : { square: current ** 2 },
});
const [along] = numberParameters(square);
if (!along) throw new Error('the model has a parameter');

describe('a curve that ends where its model does', () => {
  const samples = sampleAlong(square, {}, along);

  test('begins where the model begins, not at the next sample', () => {
    const first = samples.find((sample) => 'numbers' in sample);
    expect(first?.x).toBeCloseTo(2, 4);
    expect(samples.map(({ x }) => x)).toEqual(samples.map(({ x }) => x).sort((a, b) => a - b));
  });

  test('says where it is missing, and why', () => {
    const [gap, ...others] = gapsOf(samples);
    expect(others).toEqual([]);
    expect(gap?.from).toBeCloseTo(0.1, 12);
    expect(gap?.to).toBeCloseTo(2, 4);
    expect(gap?.reason).toBe('There is nothing below 2.');
  });
});

test('the text says what comes out, how it goes on, and where the model ends', () => {
  const outcome = calculate(square, { current: 6 });
  if (!outcome.holds) throw new Error(outcome.reason);
  expect(describeCalculation(square, outcome.result).replaceAll('\u00a0', ' ')).toBe(
    'Square $J$ is 36.00 A m⁻². Along current density from 2 A m⁻² to 10 A m⁻², with all else as it is, $J$ rises from 4.00 A m⁻² to 100 A m⁻². No curve for $J$ from 0.1 A m⁻² to 2 A m⁻²: There is nothing below 2.',
  );
  expect(gapRemark(outcome.result)).toContain('There is nothing below 2.');
});

test('a state in which the model does not hold gives its reason', () => {
  expect(calculate(square, { current: 1 })).toEqual({
    holds: false,
    reason: 'There is nothing below 2.',
  });
});

test('an argument that counts takes whole numbers only', () => {
  const counted = { ...along.parameter, scale: 'linear', min: 1, max: 5, step: 1 } as const;
  const places = sampleAlong(square, {}, { ...along, parameter: counted });
  expect(places.map(({ x }) => x)).toEqual([1, 2, 3, 4, 5]);
});
