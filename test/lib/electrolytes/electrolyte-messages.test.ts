import { expect, it } from 'vitest';
import { ElectrolyteError } from '../../../src/lib/electrolytes/electrolyte.ts';
import { parseElectrolyte } from '../../../src/lib/electrolytes/parse-electrolyte.ts';

const example = '(such as "1 M NaPF6 in EC:PC (1:1 v/v) + 2 wt% FEC")';

it.each([
  ['NaPF6', 'a salt is “in” a solvent'],
  ['1 M NaPF6 in ', 'a salt is “in” a solvent'],
  ['1 M in DME', '“1 M” has no name'],
  ['1 M NaPF6 in EC:', 'a name is missing'],
  [
    '1 mol NaPF6 in DME',
    '“1 mol NaPF6” begins with an amount that is in none of M, mM, µM, mol/L, mol L⁻¹, mol/kg, mol kg⁻¹, m, wt%, ppm, vol%, mol%, %',
  ],
  ['1 M NaPF6 in DME + 1 M NaFSI/DME', '“NaFSI/DME” is not one substance'],
  ['1 M NaPF6 in EC:PC (1:1:1)', 'the ratio has 3 numbers, expected 2'],
  ['NaPF6 + NaFSI in EC:PC (1:1:1)', 'the ratio has 3 numbers, expected 2 or 4'],
  ['1 M NaFSI in DME (1:2 mol/mol)', 'the ratio has 2 numbers, expected 1'],
  [
    '1 M NaPF6 in EC:PC (1:1 m/m)',
    'a ratio is v/v, by volume, w/w, by mass, mol/mol, n/n, molar ratio or says nothing, got “m/m”',
  ],
  ['1 M NaPF6 in EC:PC + 2 wt% FEC (1:1 v/v)', 'a ratio stands behind the solvents'],
])('refuses %s and says why', (text, why) => {
  expect(() => parseElectrolyte(text)).toThrow(
    new ElectrolyteError(`expected an electrolyte ${example}, got "${text.trim()}"; ${why}`),
  );
});

it('refuses an amount that cannot be', () => {
  expect(() => parseElectrolyte('100 M NaPF6 in DME')).toThrow(
    new ElectrolyteError('expected a concentration from 0 M to 60 M, got "100 M"'),
  );
});
