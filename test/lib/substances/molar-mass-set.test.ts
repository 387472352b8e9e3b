import { describe, expect, it } from 'vitest';
import { resolveValue } from '../../../src/lib/data/resolve-value.ts';
import { molarMassSet } from '../../../src/lib/substances/molar-mass-set.ts';
import { substanceSchema } from '../../../src/lib/substances/schema.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values } = await loadData();

describe('molar masses as values', () => {
  // As catalogues of chemicals print them.
  it.each([
    ['naclo4', '122.44'],
    ['naotf', '172.05'],
    ['nabf4', '109.79'],
    ['dme', '90.12'],
  ])('print that of %s as %s g/mol', (id, number) => {
    const found = resolveValue(`substances/${id}.molarMass`, values);
    expect(found.ok && found.value.text.split(/\s/)).toEqual([number, 'g', 'mol⁻¹']);
  });

  it('say from which formula they follow', () => {
    const found = resolveValue('substances/nafsi.molarMass', values);
    expect(found.ok && found.value.provenance).toMatchObject({
      label: 'NaFSI, sodium bis(fluorosulfonyl)imide',
      source: { via: 'IUPAC 2021', at: 'abridged atomic weights, summed over NaN(SO2F)2' },
    });
  });

  it('leave out a substance without a formula, or with an element of unknown weight', () => {
    const record = (formula?: string) => ({
      id: `of-${formula}`,
      ...substanceSchema.parse({ name: 'x', kind: 'salt', family: 'imide', formula }),
    });
    const weights = new Map([['Na', 0.02299]]);
    const set = molarMassSet([record(), record('NaXe'), record('Na')], weights);
    expect([...set.keys()]).toEqual(['of-Na']);
  });
});
