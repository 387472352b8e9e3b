import { describe, expect, it } from 'vitest';
import { solidElectrolytes as table } from '../../src/lib/published-tables/definitions.ts';
import { printedCells, printedReference } from '../../src/lib/published-tables/printed-cells.ts';
import { publishedRows } from '../../src/lib/published-tables/published-rows.ts';
import { loadPapers } from '../../src/loading/papers-fs.ts';
import { numbersIn, numbersOf } from './cells.ts';
import { readPrinted } from './read-printed.ts';

/** Without the column of materials, which could not be read; the records have them from text and titles. */
const printed = await readPrinted('ji2022-table-3');
const rows = publishedRows((await loadPapers()).papers.values(), table.review, table.at);

/** Rows whose material neither text nor title gives, and why. */
const noMaterial = {
  11: 'the text does not treat the work, and its title names no material',
  18: 'the reference number is that of a polymer with other results in Table 2',
};

/** A cell that is empty instead of having a slash. */
const emptyCells: Readonly<Record<number, string>> = { 11: 'full cell' };

describe('Table 3 of ji2022', () => {
  it('is rebuilt from the records cell by cell, in its own order', () => {
    const rebuilt = rows.map((row) => {
      const empty = emptyCells[row.row];
      return {
        row: String(row.row),
        ...printedCells(table, row),
        ...(empty ? { [empty]: '' } : {}),
        reference: String(printedReference(table, row)),
      };
    });
    expect(rebuilt).toEqual(printed);
    expect(rebuilt).toHaveLength(18);
  });

  it('keeps with the review itself the row whose work is not known', () => {
    const own = rows.filter(({ paper }) => paper.key === 'ji2022');
    expect(own.map(({ row }) => String(row))).toEqual(Object.keys(table.strayReferences ?? {}));
  });

  it('has one material in all records of a row, but where none is known', () => {
    const without = rows.filter(({ label }) => label === '');
    expect(without.map(({ row }) => String(row))).toEqual(Object.keys(noMaterial));
    for (const { label, records } of rows) {
      for (const { material } of records) expect(material ?? '').toBe(label);
    }
  });

  it('has in its records the numbers that its cells print', () => {
    const records = rows.flatMap((row) => row.records);
    expect(records.map(numbersOf)).toEqual(records.map(numbersIn));
    // Counted in the review: 18 conductivities, 16 symmetric cells, 16 full cells.
    expect(records).toHaveLength(18 + 16 + 16);
  });
});
