import { describe, expect, it } from 'vitest';
import { liquidElectrolytes as table } from '../../src/lib/published-tables/definitions.ts';
import { printedCells, printedReference } from '../../src/lib/published-tables/printed-cells.ts';
import { publishedRows } from '../../src/lib/published-tables/published-rows.ts';
import { loadPapers } from '../../src/loading/papers-fs.ts';
import { numbersIn, numbersOf } from './cells.ts';
import { readPrinted } from './read-printed.ts';

const printed = await readPrinted('ji2022-table-1');
const rows = publishedRows((await loadPapers()).papers.values(), table.review, table.at);

/** Rows whose record does not have the printed electrolyte, and why. */
const otherElectrolyte = {
  2: 'a salt has no share of a volume: the ratio is one of amounts',
  14: 'text, Figure 3a and the title of the paper have a concentrated electrolyte',
  15: 'two salts in one solvent, which the table prints twice',
};

describe('Table 1 of ji2022', () => {
  it('is rebuilt from the records cell by cell, in its own order', () => {
    const rebuilt = rows.map((row) => ({
      row: String(row.row),
      electrolyte: row.label,
      ...printedCells(table, row),
      reference: String(printedReference(table, row)),
    }));
    expect(rebuilt).toEqual(printed);
    expect(rebuilt).toHaveLength(27);
  });

  it('has the printed electrolyte in all records but those of the rows that are in error', () => {
    const labelled = rows.filter(({ records }) => records.some(({ source }) => source.label));
    expect(labelled.map(({ row }) => String(row))).toEqual(Object.keys(otherElectrolyte));
    for (const { label, records } of rows) {
      for (const { source, electrolyte } of records) {
        expect(source.label ?? electrolyte?.text).toBe(label);
      }
    }
  });

  it('has in its records the numbers that its cells print', () => {
    const records = rows.flatMap((row) => row.records);
    expect(records.map(numbersOf)).toEqual(records.map(numbersIn));
    // Counted in the review: 25 cells of symmetric cells, 21 efficiencies, 23 full cells.
    expect(records).toHaveLength(25 + 21 + 23);
  });
});
