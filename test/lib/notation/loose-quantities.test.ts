import { expect, test } from 'vitest';
import { looseQuantities } from '../../../src/lib/notation/loose-quantities.ts';

test.for([
  ['at 0.5 mA cm⁻² for', '0.5 mA cm⁻²'],
  ['at 0.5 mA cm-2, for', '0.5 mA cm-2'],
  ['at 0.5 mA/cm2.', '0.5 mA/cm2'],
  ['a 25-µm separator', '25-µm'],
  ['a 25µm separator', '25µm'],
  ['2–12 % of', '2–12 %'],
  ['80% of', '80%'],
  ['after 200 cycles', '200 cycles'],
  ['for 3500\nhours', '3500 hours'],
  ['−2.71 V against', '−2.71 V'],
  ['1 M of', '1 M'],
  ['3 × 10⁻¹⁰ m² s⁻¹', '3 × 10⁻¹⁰ m² s⁻¹'],
  ['5 wt% of', '5 wt%'],
  ['to 60 °C.', '60 °C'],
] as const)('“%s” holds a number with a unit', ([text, found]) => {
  expect(looseQuantities(text).map((one) => one.text)).toEqual([found]);
});

test.for([
  'three electrolytes and 12 papers',
  'in 2020 a paper',
  'regime 2 is slower',
  'the 18650 cell',
  'NaPF6 and Na2S6',
  'a 2 mm-thick'.replace('2 mm', 'two-millimetre'),
  'a factor of 2.32 at most',
  'the first 5 chapters',
  'Fig. 3 shows',
])('“%s” holds none', (text) => {
  expect(looseQuantities(text)).toEqual([]);
});
