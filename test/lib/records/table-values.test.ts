import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../../src/lib/records/kind-fields.ts';
import { qualifiers, tableFields } from '../../../src/lib/records/table-fields.ts';
import { recordsCsv, tableValues } from '../../../src/lib/records/table-values.ts';
import { rowOf, rowsOf } from './sample.ts';

const row = rowOf(
  {
    id: 'cell',
    kind: 'symmetric-cell',
    phase: 'liquid',
    electrolyte: '1 M NaPF6/DEGDME + 5 wt% FEC',
    duration: '≥ 30 d',
    currentDensity: '0.5–1 mA/cm2',
    overpotential: '10 ± 2 mV',
    temperature: 'RT',
    ended: 'still running',
    source: { via: 'ji2022', at: 'Table 1', row: 3, from: 'table', also: ['Section 2'] },
    note: 'Two words, and a comma.',
  },
  { topics: ['ether', 'dendrites'] },
);

describe('a file of records', () => {
  it('holds a number with its range, qualifier and uncertainty in columns of their own', () => {
    expect(tableValues(row)).toMatchObject({
      duration_h: 720,
      duration_h_qualifier: '≥',
      currentDensity_mA_cm2: 0.5,
      currentDensity_mA_cm2_to: 1,
      overpotential_mV: 10,
      overpotential_mV_uncertainty: 2,
      temperature_words: 'RT',
    });
    expect(tableValues(row)).not.toHaveProperty('currentDensity_mA_cm2_qualifier');
    expect(tableValues(row)).not.toHaveProperty('temperature_degC');
  });

  it('has a line for each record of its kind, and quotes what holds a comma', () => {
    const other = rowOf({ kind: 'modulus', modulus: '2 GPa', which: 'shear' });
    const [head = '', line = '', end] = recordsCsv('symmetric-cell', [row, other]).split('\r\n');
    expect(end).toBe('');
    const cells = line.replace('"Two words, and a comma."', 'NOTE').split(',');
    const filled = head.split(',').flatMap((name, index) => {
      const value = cells[index];
      return value ? [[name, value]] : [];
    });
    expect(Object.fromEntries(filled)).toEqual({
      id: 'oster2019b/cell',
      kind: 'symmetric-cell',
      paper: 'oster2019b',
      year: '2019',
      electrolyte: '1 M NaPF6 in DEGDME + 5 wt% FEC',
      phase: 'liquid',
      ended: 'still running',
      duration_h: '720',
      duration_h_qualifier: '≥',
      currentDensity_mA_cm2: '0.5',
      currentDensity_mA_cm2_to: '1',
      overpotential_mV: '10',
      overpotential_mV_uncertainty: '2',
      temperature_words: 'RT',
      class: 'ether',
      salts: 'NaPF6',
      solvents: 'diglyme',
      additives: 'FEC',
      strategies: 'ether',
      read_in: 'ji2022',
      read_at: 'Table 1',
      read_row: '3',
      read_from: 'table',
      read_also: 'Section 2',
      note: 'NOTE',
    });
  });

  it('names every value that it can hold, once', () => {
    const rows = [row, ...rowsOf({ kind: 'dose', component: 'FEC', amount: 'up to 5 wt%' })];
    for (const kind of recordKinds) {
      const names = tableFields(kind).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const missing = rows
        .filter((one) => one.kind === kind)
        .flatMap((one) => Object.keys(tableValues(one)))
        .filter((name) => !names.includes(name));
      expect(missing).toEqual([]);
    }
  });

  it('knows the qualifiers of quantities', () => {
    expect(qualifiers).toContain('up to');
    expect(tableFields('modulus').find(({ name }) => name === 'modulus_GPa')).toMatchObject({
      type: 'number',
      unit: 'GPa',
      ucum: 'GPa',
    });
  });
});
