import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../../src/lib/units/parse-quantity.ts';
import { QuantityError } from '../../../src/lib/units/quantity.ts';
import type { QuantityKind } from '../../../src/lib/units/quantity-kinds.ts';

const cases: readonly (readonly [string, QuantityKind, string])[] = [
  ['0.5 mA', 'current-density', 'expected a current density (such as "0.5 mA/cm2"), got "0.5 mA"'],
  [
    '0.5 mA/cm',
    'current-density',
    'expected a current density (such as "0.5 mA/cm2"), got "0.5 mA/cm"; did you mean “0.5 mA/cm2”?',
  ],
  [
    '0.5',
    'current-density',
    'expected a current density (such as "0.5 mA/cm2"), got "0.5"; the unit is missing',
  ],
  ['', 'duration', 'expected a duration (such as "500 h"), got ""'],
  ['long', 'duration', 'expected a duration (such as "500 h"), got "long"'],
  ['NaN h', 'duration', 'expected a duration (such as "500 h"), got "NaN h"'],
  ['20 mV', 'duration', 'expected a duration (such as "500 h"), got "20 mV"'],
  ['300 h', 'cycles', 'expected a number of cycles (such as "300 cycles"), got "300 h"'],
  [
    '1,000 h',
    'duration',
    'expected a duration (such as "500 h"), got "1,000 h"; write numbers without commas',
  ],
  [
    '12–2 µm',
    'thickness',
    'expected a thickness (such as "25 µm"), got "12–2 µm"; a range runs from the smaller to the larger',
  ],
  [
    '25 C',
    'temperature',
    'expected a temperature (such as "60 °C"), got "25 C"; did you mean “25 °C”?',
  ],
  ['5 vol%', 'mass-fraction', 'expected a mass fraction (such as "2 wt%"), got "5 vol%"'],
  [
    '0.4 V',
    'transference-number',
    'expected a transference number without unit (such as "0.42"), got "0.4 V"',
  ],
  [
    '8.3 J/mol K',
    'molar-heat-capacity',
    'expected a molar heat capacity (such as "8.314462618 J/(mol K)"), got "8.3 J/mol K"; did you mean “8.3 J/(mol K)”?',
  ],
  [
    '500 A/cm2',
    'current-density',
    'expected a current density from 1 nA cm⁻² to 10 A cm⁻², got "500 A/cm2"',
  ],
  ['-3 h', 'duration', 'expected a duration from 0 s to 1000000 h, got "-3 h"'],
  ['1e999 h', 'duration', 'expected a duration from 0 s to 1000000 h, got "1e999 h"'],
  ['99–120 %', 'efficiency', 'expected an efficiency from 0 % to 101 %, got "99–120 %"'],
];

describe('what is said of text that is no such quantity', () => {
  it.each(cases)('%j as %s', (text, kind, message) => {
    const reading = () => parseQuantity(text, kind);
    expect(reading).toThrow(QuantityError);
    expect(reading).toThrow(new QuantityError(message));
  });
});
