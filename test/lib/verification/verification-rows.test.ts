import { expect, test } from 'vitest';
import { verificationRows } from '../../../src/lib/verification/verification-rows.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values } = await loadData();

/** Wa = κR/h by hand: 1 S m⁻¹ × 10⁻³ Ω m²/10⁻⁶ m. */
const check = {
  label: 'A small protrusion',
  model: 'tip.wagnerNumber',
  inputs: { conductivity: '10 mS/cm', interfaceResistance: '10 Ω cm2', height: '1 µm' },
  expected: '1001',
  tolerance: { relative: '0.2 %' },
  source: { closedForm: 'κR/h' },
};

test('a check shows what went in, what came out, and how far it is off', () => {
  const [row, ...others] = verificationRows('tip.wagnerNumber', new Map([['a', check]]), values);
  expect(others).toEqual([]);
  expect(row?.inputs.replaceAll('\u00a0', ' ')).toBe(
    'conductivity 10 mS cm⁻¹, interface resistance 10 Ω cm², height 1 µm',
  );
  expect([row?.expected, row?.got, row?.sort]).toEqual(['1001', '1000.0', 'closed form']);
  expect(row?.deviation.replaceAll('\u00a0', ' ')).toBe('−0.10 %');
});

test('checks of other functions stand elsewhere', () => {
  expect(verificationRows('tip.primaryAmplification', new Map([['a', check]]), values)).toEqual([]);
});

test('no page is built on a check that fails', () => {
  const failing = new Map([['a', { ...check, expected: '1010' }]]);
  expect(() => verificationRows('tip.wagnerNumber', failing, values)).toThrow(
    new Error('“tip.wagnerNumber” does not meet its check “a”'),
  );
});
