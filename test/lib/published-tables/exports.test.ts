import { describe, expect, it } from 'vitest';
import { tableCsv, tableJson } from '../../../src/lib/published-tables/exports.ts';
import type { PublishedTable } from '../../../src/lib/published-tables/table.ts';

const table: PublishedTable = {
  id: 'ji2022-table-1',
  review: 'ji2022',
  at: 'Table 1',
  title: 'Liquid electrolytes',
  remark: 'A dash is nothing.',
  headLabel: 'Electrolyte',
  columns: [
    { id: 'symmetric-cell-duration', group: 'Symmetric cell', label: 'duration', unit: 'h' },
    { id: 'phase', label: 'Phase' },
  ],
  rows: [
    {
      row: 1,
      head: { text: '1\u00a0M NaPF6 in G2', value: '1 M NaPF6 in G2', marks: ['a'] },
      cells: [
        {
          text: '>\u00a0500',
          value: 500,
          qualifier: '>',
          path: '/papers/seh2015/#record-cell',
          marks: [],
        },
        undefined,
      ],
      work: { key: 'seh2015', name: 'Seh et al. 2015' },
      reference: 62,
      records: ['seh2015/cell'],
      printed: ['500@0.5'],
    },
  ],
  notes: [{ mark: 'a', text: 'Printed as “G2”.', isFlagged: true, links: [] }],
};

describe('the files of a published table', () => {
  it('have pure numbers in CSV, their unit in the head, and the sign of a bound in a column of its own', () => {
    expect(tableCsv(table)).toBe(
      'row,Electrolyte,"Symmetric cell, duration, qualifier","Symmetric cell, duration / h",Phase,work,reference,records,as printed,notes\r\n' +
        '1,1 M NaPF6 in G2,>,500,,seh2015,62,seh2015/cell,500@0.5,Printed as “G2”.\r\n',
    );
  });

  it('have whole addresses in JSON', () => {
    const data = JSON.parse(tableJson(table, 'https://example.org/handbook/'));
    expect(data.url).toBe('https://example.org/handbook/data/tables/ji2022-table-1/');
    expect(data.rows[0].cells[0]).toEqual({
      text: '> 500',
      value: 500,
      qualifier: '>',
      path: 'https://example.org/handbook/papers/seh2015/#record-cell',
      marks: [],
    });
    expect(data.rows[0].cells[1]).toBeNull();
  });
});
