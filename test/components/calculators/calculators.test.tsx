import { describe, expect, test } from 'vitest';
import { calculatorOf } from '../../../src/components/calculators/calculator.tsx';
import { modelPages } from '../../../src/components/models/model-pages.ts';
import { testLiveFigure } from '../figures/test-live-figure.tsx';

const calculators = modelPages.flatMap(({ functions }) =>
  functions.flatMap(({ name, calculator }) =>
    calculator ? [{ name, Calculator: calculatorOf(calculator.topic, name) }] : [],
  ),
);

test('each calculator has an address of its own', () => {
  const slugs = calculators.map(({ Calculator }) => Calculator.definition.slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

describe.each(calculators)('the calculator of $name', ({ Calculator }) => {
  // All run the same code: what differs is the model.
  testLiveFigure(Calculator, {}, 15);
});
