import { expect, test } from 'vitest';
import { valueAxis } from '../../../src/lib/calculators/value-axis.ts';

test('values that span decades stand on a logarithmic axis of whole decades', () => {
  expect(valueAxis([0.03, 20, 400], 5, 'h')).toEqual({ scale: 'log', domain: [0.01, 1000] });
});

test('values near each other stand on an even axis that ends at round numbers', () => {
  expect(valueAxis([812, 1166], 900, 'mA h g⁻¹')).toEqual({ scale: 'linear', domain: [800, 1200] });
});

test('a plot that nearly reaches zero shows it', () => {
  expect(valueAxis([1, 4.6], 2, 'µm')).toEqual({ scale: 'linear', domain: [0, 5] });
  expect(valueAxis([-4.6, -1], -2, 'mV')).toEqual({ scale: 'linear', domain: [-5, 0] });
});

test('a percentage is not stretched over decades by its tail', () => {
  expect(valueAxis([1e-9, 100], 50, '%')).toEqual({ scale: 'linear', domain: [0, 100] });
});

test('a value that does not change stands in the middle, whatever rounding makes of it', () => {
  expect(valueAxis([5, 5 + 1e-12], 5, 'V')).toEqual({ scale: 'linear', domain: [0, 10] });
  expect(valueAxis([0, 4.9e-324], 0, 'V')).toEqual({ scale: 'linear', domain: [0, 1] });
});

test('what is further than eight decades from the present value is left off', () => {
  expect(valueAxis([1e-30, 1e30], 1, '').domain).toEqual([1e-8, 1e8]);
});
