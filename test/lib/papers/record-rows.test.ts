import { expect, it } from 'vitest';
import { notationText } from '../../../src/lib/notation/read-notation.ts';
import { locus } from '../../../src/lib/papers/measurements/locus.ts';
import { measurement } from '../../../src/lib/papers/measurements/measurement.ts';
import { recordRows } from '../../../src/lib/papers/measurements/record-rows.ts';
import { loadPapers } from '../../../src/loading/papers-fs.ts';

it('shows a record field by field, values with their units, and leaves its source to the page', () => {
  const record = measurement.parse({
    kind: 'conductivity',
    id: 'a',
    part: 'bulk',
    temperature: 'RT',
    conductivity: '≈ 0.5 mS/cm',
    series: [
      { temperature: '25 °C', conductivity: '1.2 mS/cm' },
      { temperature: '60 °C', conductivity: '3 mS/cm' },
    ],
    source: { via: 'ji2022', at: 'Table 1' },
  });
  const plain = recordRows(record).map(
    ({ name, value }) => `${name} = ${value.replace(/[\u00a0\u202f]/g, ' ')}`,
  );
  expect(plain).toEqual([
    'Temperature = room temperature',
    'Conductivity = ≈ 0.5 mS cm⁻¹',
    'Part = bulk',
    'Series = 25 °C: 1.2 mS cm⁻¹; 60 °C: 3 mS cm⁻¹',
  ]);
});

it('prints every electrolyte in one notation', () => {
  const source = { via: 'ji2022', at: 'Table 1' };
  const record = { kind: 'symmetric-cell', id: 'a', electrolyte: '0.5 M NaBF4/G2', source };
  const [row] = recordRows(measurement.parse(record));
  expect(row).toMatchObject({ name: 'Electrolyte', value: '0.5\u00a0M NaBF4 in G2' });
  expect(row?.parts).toContainEqual({ text: '4', script: 'sub' });
});

it('sets the formulas among the words of an outcome', () => {
  const source = { via: 'lee2020', at: 'Section 4.2' };
  const outcome = 'NaO2 is the main product, and 2 of 3 cells short.';
  const [row] = recordRows(measurement.parse({ kind: 'outcome', id: 'a', outcome, source }));
  expect(row?.parts?.filter(({ script }) => script)).toEqual([{ text: '2', script: 'sub' }]);
  expect(row?.value).toBe(outcome);
});

it('says where a record was read, to the row, and where the same stands again', () => {
  expect(locus({ via: 'ji2022', at: 'Section 2' })).toBe('Section 2');
  const source = { via: 'ji2022', at: 'Table 1', row: 7, also: ['Section 2', 'Section 5'] };
  expect(locus(source)).toBe('Table 1, row 7; also Section 2, Section 5');
});

it('gives every formula in the records of the papers its subscripts, and the same text', async () => {
  const records = [...(await loadPapers()).papers.values()].flatMap((p) => p.measurements ?? []);
  const set = records
    .flatMap(recordRows)
    .flatMap(({ value, parts }) => (parts ? [{ value, parts }] : []));
  expect(set.length).toBeGreaterThan(250);
  for (const { value, parts } of set) {
    expect(notationText(parts).replace(/\s/g, ' ')).toBe(value.replace(/\s/g, ' '));
  }
});
