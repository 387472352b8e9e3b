import { describe, expect, it } from 'vitest';
import { polymerElectrolytes as table } from '../../src/lib/published-tables/definitions.ts';
import { printedCells, printedReference } from '../../src/lib/published-tables/printed-cells.ts';
import { publishedRows } from '../../src/lib/published-tables/published-rows.ts';
import { loadPapers } from '../../src/loading/papers-fs.ts';
import { numbersIn, numbersOf } from './cells.ts';
import { readPrinted } from './read-printed.ts';

const printed = await readPrinted('ji2022-table-2');
const rows = publishedRows((await loadPapers()).papers.values(), table.review, table.at);

/** Rows whose records name another material than printed, and why. */
const otherMaterial = {
  3: 'conductivity and full cell belong to two compositions, which the text tells apart',
  8: 'text and captions say how much graphene oxide the gel holds',
};

describe('Table 2 of ji2022', () => {
  it('is rebuilt from the records cell by cell, in its own order', () => {
    const rebuilt = rows.map((row) => ({
      row: String(row.row),
      electrolyte: row.label,
      ...printedCells(table, row),
      reference: String(printedReference(table, row)),
    }));
    expect(rebuilt).toEqual(printed);
    expect(rebuilt).toHaveLength(10);
  });

  it('has the printed material in all records but those of the rows that are named', () => {
    const labelled = rows.filter(({ records }) => records.some(({ source }) => source.label));
    expect(labelled.map(({ row }) => String(row))).toEqual(Object.keys(otherMaterial));
    for (const { label, records } of rows) {
      for (const { source, material } of records) expect(source.label ?? material).toBe(label);
    }
  });

  it('has in its records the numbers that its cells print', () => {
    const records = rows.flatMap((row) => row.records);
    expect(records.map(numbersOf)).toEqual(records.map(numbersIn));
    // Counted in the review: 10 conductivities, 7 symmetric cells, 10 full cells.
    expect(records).toHaveLength(10 + 7 + 10);
  });
});
