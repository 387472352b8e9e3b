import { describe, expect, it } from 'vitest';
import { atomCounts } from '../../../src/lib/substances/atom-counts.ts';
import { atomicWeights, molarMass } from '../../../src/lib/substances/molar-mass.ts';
import { loadData } from '../../../src/loading/data-fs.ts';
import { loadSubstances } from '../../../src/loading/substances-fs.ts';

const weights = atomicWeights((await loadData()).values);
const { set } = await loadSubstances();

describe('the atoms of a formula', () => {
  it('are counted within brackets and out of them', () => {
    expect(Object.fromEntries(atomCounts('NaN(SO2CF3)2') ?? [])).toEqual({
      Na: 1,
      N: 1,
      S: 2,
      O: 4,
      C: 2,
      F: 6,
    });
  });

  it.each(['', 'na', 'Na(', 'Na)', '()2', '(2Na)', 'Na1.5', 'Na-F'])(
    'are not those of “%s”',
    (formula) => {
      expect(atomCounts(formula)).toBeUndefined();
    },
  );
});

/** Molar masses as catalogues of chemicals print them, in g mol⁻¹. */
describe('the molar mass', () => {
  it.each([
    ['NaPF6', 167.95],
    ['NaFSI', 203.15],
    ['NaTFSI', 303.13],
    ['NaBPh4', 342.22],
    ['KTFSI', 319.24],
    ['SnCl2', 189.62],
    ['SbF3', 178.76],
    ['diglyme', 134.17],
    ['TEGDME', 222.28],
    ['FEC', 106.05],
    ['TTE', 232.07],
    ['BTFE', 182.06],
    ['HFPM', 182.06],
    ['PFMP', 316.04],
    ['BSTFA', 257.4],
    ['CTAB', 364.45],
    ['TMTD', 240.43],
    ['DTD', 124.12],
    ['C3mpyrFSI', 308.37],
    ['EmimFSI', 291.3],
  ])('of %s is %d g/mol', (name, mass) => {
    const { formula = '' } = set.byName.get(name) ?? {};
    expect(Math.abs(molarMass(formula, weights) * 1000 - mass)).toBeLessThan(0.06);
  });

  it('is refused where a weight is missing or the formula is none', () => {
    expect(() => molarMass('NaXe', weights)).toThrow(new RangeError('no atomic weight of Xe'));
    expect(() => molarMass('x', weights)).toThrow(new RangeError('formula “x” cannot be read'));
  });
});
