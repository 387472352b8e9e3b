import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/lib/own-data/parse-csv.ts';
import { readOwnRecords } from '../../../src/lib/own-data/read-own-records.ts';
import { numberColumns } from '../../../src/lib/records/columns.ts';
import { flatRecords } from '../../../src/lib/records/flat-records.ts';
import { recordKinds } from '../../../src/lib/records/kind-fields.ts';
import { allRecords } from '../../../src/lib/records/record-in-paper.ts';
import { recordsCsv, tableValues } from '../../../src/lib/records/table-values.ts';
import { requirePapers } from '../../../src/loading/papers-fs.ts';
import { loadSubstances } from '../../../src/loading/substances-fs.ts';

const { set } = await loadSubstances();
const read = (...lines: string[]) => readOwnRecords(lines.join('\n'), 'mine.csv', set);
const problems = (...lines: string[]) =>
  read(...lines).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('a table of RFC 4180', () => {
  const texts = (content: string) => parseCsv(content).map((row) => row.map(({ text }) => text));

  it('has commas, quotation marks and breaks of lines within cells', () => {
    expect(texts('\uFEFFa,"b, ""c""",d\r\n1,"two\nlines",\r\n\r\n2,,3')).toEqual([
      ['a', 'b, "c"', 'd'],
      ['1', 'two\nlines', ''],
      ['2', '', '3'],
    ]);
  });

  it('knows where each cell stands', () => {
    const cells = parseCsv('a,b\n"x\ny",z\n1,22,3');
    expect(cells.at(-1)?.map(({ line, column }) => [line, column])).toEqual([
      [4, 1],
      [4, 3],
      [4, 6],
    ]);
  });
});

describe('a reader’s own file', () => {
  it('gives rows as those of the literature, in the units of their columns', () => {
    const { rows, problems: found } = read(
      'kind,electrolyte,phase,duration_h,duration_h_qualifier,currentDensity_mA_cm2,year',
      'symmetric-cell,1 M NaPF6 in diglyme,liquid,720,≥,0.5,2026',
    );
    expect(found).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'own/line-2',
        kind: 'symmetric-cell',
        paper: 'own',
        year: 2026,
        electrolyte: '1 M NaPF6 in diglyme',
        phase: 'liquid',
        duration_h: 720,
        duration_h_qualifier: '≥',
        currentDensity_mA_cm2: 0.5,
        class: 'ether',
        salts: 'NaPF6',
        solvents: 'diglyme',
        read_in: 'own',
        read_at: 'own data',
      },
    ]);
  });

  it('may be one that the handbook saved: every number comes back as it was', async () => {
    const records = flatRecords(allRecords((await requirePapers()).values()), set);
    const numbers = (
      values: Readonly<Record<string, unknown>>,
      kind: (typeof recordKinds)[number],
    ) =>
      Object.fromEntries(
        numberColumns(kind)
          .flatMap(({ key }) => [key, `${key}_to`, `${key}_qualifier`, `${key}_uncertainty`])
          .flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
      );
    for (const kind of recordKinds) {
      const ofKind = records.filter((row) => row.kind === kind);
      const { rows, problems: found } = readOwnRecords(
        recordsCsv(kind, ofKind),
        `${kind}.csv`,
        set,
      );
      expect(found, kind).toEqual([]);
      expect(rows.map((values) => numbers(values, kind))).toEqual(
        ofKind.map((row) => numbers(tableValues(row), kind)),
      );
    }
  });

  it('is read as far as it fits, with the problems of the other lines', () => {
    const { rows, problems: found } = read(
      'kind,which,modulus_GPa',
      'modulus,shear,2',
      'modulus,sheer,3',
      'modulus,shear,many',
    );
    expect(rows.map(({ modulus_GPa }) => modulus_GPa)).toEqual([2]);
    expect(found.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['mine.csv', 3, 9],
      ['mine.csv', 4, 15],
    ]);
  });

  it.each([
    ['kind', 'modulos', '2:1 kind: expected one of symmetric-cell, '],
    [
      'kind,which,modulus_GPa',
      'modulus,shear,many',
      '2:15 modulus_GPa: expected a number (such as "0.5"), got "many"',
    ],
    [
      'kind,which,modulus_GPa',
      'modulus,shear,5000',
      '2:15 modulus: expected a modulus from 1 Pa to 2000 GPa, got "5000 GPa"',
    ],
    [
      'kind,which,modulus_GPa,modulus_GPa_qualifier',
      'modulus,shear,5,over',
      '2:17 modulus_GPa_qualifier: expected one of =, ≈, >, ≥, <, ≤, up to, initial, average, got "over"',
    ],
    [
      'kind,cathode,rate_C,rate_mA_g',
      'full-cell,S,1,50',
      '2:15 rate_mA_g: rate_C says the same already; keep one of them',
    ],
    [
      'kind,electrolyte',
      'symmetric-cell,NaPF6',
      '2:16 electrolyte: expected an electrolyte (such as',
    ],
    [
      'kind,phase',
      'symmetric-cell,fluid',
      '2:16 phase: expected one of liquid, gel, dry polymer, ceramic, composite, got "fluid"',
    ],
    ['kind,which', 'modulus,shear', '2:1 missing field “modulus”'],
    [
      'kind,durations_h',
      'modulus,4',
      '1:6 unknown column “durations_h”; did you mean “duration_h”',
    ],
    ['duration_h', '5', '1:1 missing column “kind”'],
    ['kind', '"modulus', '2:1 a cell that is opened with a quotation mark is not closed'],
  ])('with %s and %s is told what is wrong', (head, line, message) => {
    const found = problems(head, line);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(message), found[0]).toBe(true);
  });
});
