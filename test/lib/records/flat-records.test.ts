import { describe, expect, it } from 'vitest';
import { numberColumns } from '../../../src/lib/records/columns.ts';
import { flatRecords, subjectOf } from '../../../src/lib/records/flat-records.ts';
import { numberCell } from '../../../src/lib/records/number-cell.ts';
import { boundOf } from '../../../src/lib/records/qualifier-bound.ts';
import { allRecords } from '../../../src/lib/records/record-in-paper.ts';
import { parseQuantity } from '../../../src/lib/units/parse-quantity.ts';
import { requirePapers } from '../../../src/loading/papers-fs.ts';
import { loadSubstances } from '../../../src/loading/substances-fs.ts';
import { rowOf, rowsOf } from './sample.ts';

const papers = await requirePapers();
const records = allRecords(papers.values());

describe('a number of a record', () => {
  it('is given in the unit of its column', () => {
    const { numbers } = rowOf({
      kind: 'symmetric-cell',
      duration: '30 d',
      currentDensity: '500 µA/cm2',
      temperature: '333.15 K',
      overpotential: '0.02 V',
    });
    expect(numbers).toMatchObject({
      duration_h: { low: 720, high: 720, qualifier: '=', text: '720' },
      currentDensity_mA_cm2: { low: 0.5, text: '0.5' },
      temperature_degC: { low: 60, text: '60' },
      overpotential_mV: { low: 20 },
    });
  });

  it('keeps range, qualifier and uncertainty', () => {
    const { numbers } = rowOf({ kind: 'thickness', of: 'layer', thickness: '2–12 µm' });
    expect(numbers).toMatchObject({ thickness_nm: { low: 2000, high: 12000, text: '2000–12000' } });
    const life = rowOf({ kind: 'symmetric-cell', duration: '> 500 h', overpotential: '10 ± 2 mV' });
    expect(life.numbers).toMatchObject({
      duration_h: { low: 500, qualifier: '>', text: '>\u00a0500' },
      overpotential_mV: { low: 10, uncertainty: 2, text: '10\u00a0±\u00a02' },
    });
  });

  it('stands in the column of its own kind of unit and in no other', () => {
    const keys = (rate: string) =>
      Object.keys(rowOf({ kind: 'full-cell', cathode: 'S', rate }).numbers);
    expect(keys('0.5 C')).toEqual(['rate_C']);
    expect(keys('0.1 A/g')).toEqual(['rate_mA_g']);
    expect(keys('0.1 mA/cm2')).toEqual(['rate_mA_cm2']);
    const resistance = (written: string) =>
      rowOf({ kind: 'interface-resistance', resistance: written }).numbers;
    expect(resistance('1 kΩ')).toMatchObject({ resistance_ohm: { low: 1000 } });
    expect(resistance('1 kΩ cm2')).toMatchObject({ resistance_ohm_cm2: { low: 1000 } });
  });

  it('counts atoms apart from molecules', () => {
    const keys = (amount: string) =>
      Object.keys(rowOf({ kind: 'dose', component: 'SbF3', amount }).numbers);
    expect([keys('5 at%'), keys('5 mol%')]).toEqual([
      ['amount_at_percent'],
      ['amount_mol_percent'],
    ]);
  });

  it('is refused by a column whose unit measures something else', () => {
    const column = { key: 'duration_V', quantity: 'duration', unit: 'V' } as const;
    expect(() => numberCell(parseQuantity('5 h', 'duration'), column)).toThrow(
      'column duration_V is not in a unit of duration',
    );
  });

  it('is a bound where the qualifier says that the truth lies beyond', () => {
    expect((['>', '≥', '<', '≤', 'up to', '≈', '='] as const).map(boundOf)).toEqual([
      'lower',
      'lower',
      'upper',
      'upper',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a record', () => {
  it('gives one row, and a series one for each of its points', () => {
    const series = [
      { temperature: '25 °C', conductivity: '1.2 mS/cm' },
      { temperature: '-15 °C', conductivity: '2e-4 S/cm' },
    ];
    const rows = rowsOf({ id: 'series', kind: 'conductivity', phase: 'gel', series });
    expect(rows.map(({ id, ref }) => [id, ref])).toEqual([
      ['oster2019b/series.1', 'oster2019b/series'],
      ['oster2019b/series.2', 'oster2019b/series'],
    ]);
    expect(rows.map(({ numbers }) => numbers)).toMatchObject([
      { conductivity_mS_cm: { low: 1.2 }, temperature_degC: { low: 25 } },
      { conductivity_mS_cm: { low: 0.2 }, temperature_degC: { low: -15 } },
    ]);
  });

  it('is called by its material, its electrolyte or both', () => {
    const subject = (fields: object) => subjectOf(rowOf({ kind: 'symmetric-cell', ...fields }));
    expect(subject({ electrolyte: '1 M NaPF6/DEGDME' })).toBe('1\u00a0M NaPF6 in DEGDME');
    expect(subject({ material: 'NZSP' })).toBe('NZSP');
    expect(subject({ material: 'Na under Al2O3', electrolyte: '1 M NaPF6/DME' })).toBe(
      'Na under Al2O3 · 1\u00a0M NaPF6 in DME',
    );
  });
});

describe('all records of the handbook', () => {
  it('become rows without loss: no quantity is without its column', async () => {
    const { set } = await loadSubstances();
    const rows = flatRecords(records, set);
    expect(new Set(rows.map(({ ref }) => ref)).size).toBe(records.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const lost = rows.flatMap(({ id, record, kind, numbers }) =>
      Object.entries(record)
        .filter(([, value]) => typeof value === 'object' && 'si' in value)
        .filter(
          ([field]) =>
            !numberColumns(kind).some((column) => column.field === field && column.key in numbers),
        )
        .map(([field]) => `${id} ${field}`),
    );
    expect(lost).toEqual([]);
  });

  it('hold what ji2022 prints in row 12 of its Table 1', async () => {
    const { set } = await loadSubstances();
    const [row] = flatRecords(
      records.filter(({ ref }) => ref === 'zheng2019b/symmetric-cell'),
      set,
    );
    expect(row?.numbers).toMatchObject({
      duration_h: { low: 500, high: 500, qualifier: '>' },
      currentDensity_mA_cm2: { low: 0.5 },
    });
    expect(row?.facets).toMatchObject({
      class: 'carbonate',
      salts: ['NaClO4'],
      solvents: ['EC', 'PC'],
      additives: ['SnCl2'],
    });
  });
});
