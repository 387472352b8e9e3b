import { describe, expect, it } from 'vitest';
import { electrolyteProblems } from '../../../src/lib/electrolytes/electrolyte-problems.ts';
import { electrolyteFacets } from '../../../src/lib/electrolytes/facets.ts';
import { parseElectrolyte } from '../../../src/lib/electrolytes/parse-electrolyte.ts';
import { loadSubstances } from '../../../src/loading/substances-fs.ts';

const { set, problems } = await loadSubstances();
const facets = (text: string) => electrolyteFacets(parseElectrolyte(text), set);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the facets of an electrolyte', () => {
  it('are the same whatever names were used', () => {
    for (const name of ['diglyme', 'DEGDME', 'G2', 'bis(2-methoxyethyl) ether']) {
      expect(ids(facets(`1 M NaPF6 in ${name}`).solvents)).toEqual(['diglyme']);
    }
  });

  it('take ji2022’s HFE and FEPE for the ether that others call TTE', () => {
    expect(ids(facets('NaPF6 in HFE:FEPE').solvents)).toEqual(['tte', 'tte']);
  });

  it('name each family of solvents once', () => {
    const { salts, additives, families } = facets('2 M NaFSI in DME:diglyme:TTE + 1 % SbF3');
    expect(families).toEqual(['ether', 'fluorinated ether']);
    expect([ids(salts), ids(additives)]).toEqual([['nafsi'], ['sbf3']]);
  });
});

describe('the names in an electrolyte', () => {
  it('are those of substances, each in its place', () => {
    expect(problems).toEqual([]);
    expect(electrolyteProblems(parseElectrolyte('1 M DME in NaPF6 + 2 wt% FECC'), set)).toEqual([
      { at: 4, message: 'expected a salt before its solvent, “DME” is a solvent' },
      { at: 11, message: 'expected a solvent behind the salt, “NaPF6” is a salt' },
      { at: 25, message: 'no substance is called “FECC”; did you mean “FEC”, “DEC” or “EC”?' },
    ]);
  });
});
