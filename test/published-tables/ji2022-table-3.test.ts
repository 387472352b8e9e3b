import { describe, expect, it } from 'vitest';
import { publishedTable } from '../../src/lib/papers/published-table.ts';
import { loadPapers } from '../../src/loading/papers-fs.ts';
import { type Columns, cellsOf, numbersIn, numbersOf } from './cells.ts';
import { readPrinted } from './read-printed.ts';

/** Without the column of materials, which could not be read; the records have them from text and titles. */
const printed = await readPrinted('ji2022-table-3');
const rows = publishedTable((await loadPapers()).papers.values(), 'ji2022', 'Table 3');

/** Rows whose material neither text nor title gives, and why. */
const noMaterial = {
  11: 'the text does not treat the work, and its title names no material',
  18: 'the reference number is that of a polymer with other results in Table 2',
};

/** A cell that is empty instead of having a slash. */
const emptyCells: Readonly<Record<number, string>> = { 11: 'full cell' };

/** What the table prints in place of a work that is not known. */
const printedReferences: Readonly<Record<number, number>> = { 18: 96 };

const columns: Columns = {
  conductivity: ['conductivity'],
  'symmetrical cell': ['symmetric-cell'],
  'full cell': ['full-cell'],
};

describe('Table 3 of ji2022', () => {
  it('is rebuilt from the records cell by cell, in its own order', () => {
    const rebuilt = rows.map(({ row, paper, records }) => {
      const empty = emptyCells[row];
      return {
        row: String(row),
        ...cellsOf(records, columns),
        ...(empty ? { [empty]: '' } : {}),
        reference: String(paper.reviewedIn?.ji2022 ?? printedReferences[row]),
      };
    });
    expect(rebuilt).toEqual(printed);
    expect(rebuilt).toHaveLength(18);
  });

  it('keeps with the review itself the row whose work is not known', () => {
    const own = rows.filter(({ paper }) => paper.key === 'ji2022');
    expect(own.map(({ row }) => String(row))).toEqual(Object.keys(printedReferences));
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
