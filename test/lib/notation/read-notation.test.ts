import { expect, test } from 'vitest';
import { NotationError, type NotationPart } from '../../../src/lib/notation/part.ts';
import { notationText, readNotation } from '../../../src/lib/notation/read-notation.ts';

const marked = ({ text, script }: NotationPart) =>
  script ? `<${script}>${text}</${script}>` : text;
/** With `_` for a no-break space and `.` for a narrow one between factors. */
const typeset = (body: string) =>
  readNotation(body).map(marked).join('').replaceAll('\u00A0', '_').replaceAll('\u202F', '·');

test.for([
  ['Na2S6', 'Na<sub>2</sub>S<sub>6</sub>'],
  ['Na3Zr2Si2PO12', 'Na<sub>3</sub>Zr<sub>2</sub>Si<sub>2</sub>PO<sub>12</sub>'],
  ['PF6-', 'PF<sub>6</sub><sup>−</sup>'],
  ['Na+', 'Na<sup>+</sup>'],
  ['e-', 'e<sup>−</sup>'],
  ['NaClO4', 'NaClO<sub>4</sub>'],
  ['SO4^2-', 'SO<sub>4</sub><sup>2−</sup>'],
  ['Mg^2+', 'Mg<sup>2+</sup>'],
  ['S_2-', 'S<sub>2</sub><sup>−</sup>'],
  ['β″-Al2O3', 'β″-Al<sub>2</sub>O<sub>3</sub>'],
  [
    'Na_(1+x)Zr2Si_xP_(3-x)O12',
    'Na<sub>1+x</sub>Zr<sub>2</sub>Si<sub>x</sub>P<sub>3−x</sub>O<sub>12</sub>',
  ],
  ['(CH3)3SiCl', '(CH<sub>3</sub>)<sub>3</sub>SiCl'],
  ['Na3.4Zr2', 'Na<sub>3.4</sub>Zr<sub>2</sub>'],
  ['SnO2@rGO', 'SnO<sub>2</sub>@rGO'],
  ['Na2S.', 'Na<sub>2</sub>S.'],
  ['Na+/Na', 'Na<sup>+</sup>/Na'],
  ['NaI·3NH3', 'NaI·3NH<sub>3</sub>'],
  ['C60', 'C<sub>60</sub>'],
  ['Na–S', 'Na–S'],
  ['PVDF-HFP', 'PVDF-HFP'],
  ['G2', 'G2'],
  ['4Na + 3CO2 -> 2Na2CO3 + C', '4Na + 3CO<sub>2</sub> → 2Na<sub>2</sub>CO<sub>3</sub> + C'],
] as const)('the formula %s is set as %s', ([body, expected]) => {
  expect(typeset(body)).toBe(expected);
});

test.for([
  ['0.5 mA cm-2', '0.5_mA_cm<sup>−2</sup>'],
  ['0.5 mA/cm2', '0.5_mA_cm<sup>−2</sup>'],
  ['0.5 mA cm⁻²', '0.5_mA_cm<sup>−2</sup>'],
  ['1166 mAh/g', '1166_mA_h_g<sup>−1</sup>'],
  ['-2.71 V', '−2.71_V'],
  ['2-12 µm', '2–12_µm'],
  ['2 to 12 µm', '2_to_12_µm'],
  ['10 ± 2 mV', '10_±_2_mV'],
  ['~20 h', '≈_20_h'],
  ['< 5 Ω cm2', '<_5_Ω_cm<sup>2</sup>'],
  ['3e-10 m2/s', '3·×·10<sup>−10</sup>_m<sup>2</sup>_s<sup>−1</sup>'],
  ['10^-4 S/cm', '10<sup>−4</sup>_S_cm<sup>−1</sup>'],
  ['4.5 × 10⁻³ S cm⁻¹', '4.5·×·10<sup>−3</sup>_S_cm<sup>−1</sup>'],
  ['up to 3500\u00A0h', 'up to 3500_h'],
  ['300 cycles', '300_cycles'],
  ['1 cycle', '1_cycle'],
  ['80 %', '80_%'],
  ['25 °C', '25_°C'],
  ['-20 °C', '−20_°C'],
  ['1 M NaPF6', '1_M NaPF<sub>6</sub>'],
  ['1 M NaClO4 in EC:PC + 50 mM SnCl2', '1_M NaClO<sub>4</sub> in EC:PC + 50_mM SnCl<sub>2</sub>'],
  ['4', '4'],
] as const)('the amount %s is set as %s', ([body, expected]) => {
  expect(typeset(body)).toBe(expected);
});

test('the text of a formula is what people search for', () => {
  expect(notationText(readNotation('Na2S6'))).toBe('Na2S6');
  expect(notationText(readNotation('1 M NaPF6'))).toBe('1\u00A0M NaPF6');
});

test.for([
  ['S2-', '“S2-” can be read in two ways: expected “S^2-” for the charge or “S_2-” for 2 atoms'],
  ['', 'expected a formula or a number with its unit in "[=…]"'],
] as const)('“%s” is refused', ([body, message]) => {
  expect(() => readNotation(body)).toThrow(new NotationError(message));
});
