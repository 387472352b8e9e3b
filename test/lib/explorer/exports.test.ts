import { describe, expect, it } from 'vitest';
import { rowsCsv, rowsJson } from '../../../src/lib/explorer/exports.ts';
import { row, sampleData } from './sample-rows.ts';

const rows = [
  row({ id: 'zheng2019/a', duration_h: 500, duration_h_qualifier: '>' }),
  row({ id: 'doi2019/m', paper: 'doi2019', kind: 'modulus', modulus_GPa: 2 }),
  row({ id: 'own/line-2', duration_h: 7 }, true),
];

describe('the records that are shown', () => {
  it('are saved as CSV with the reference of each, under the columns of all their kinds', () => {
    const [head = '', ...lines] = rowsCsv(rows, sampleData.papers).trimEnd().split('\r\n');
    const names = head.split(',');
    expect(names.filter((name) => name === 'id')).toHaveLength(1);
    expect(names).toEqual(expect.arrayContaining(['duration_h_to', 'modulus_GPa', 'reference']));
    expect(lines.map((line) => line.split(',')[names.indexOf('duration_h')])).toEqual([
      '500',
      '',
      '7',
    ]);
    expect(lines[0]).toMatch(/"X. Zheng, A layer, J. \(2019\)."$/);
    expect(lines[2]).toMatch(/,$/);
  });

  it('are saved as JSON with what to cite', () => {
    const place = { address: 'https://example.org/data/?q=x', accessed: '2026-05-31' };
    const { records, references, ...head } = JSON.parse(rowsJson(rows, sampleData.papers, place));
    expect(head).toEqual({
      title: 'Records, Sodium Metal Handbook',
      citation:
        '3 records of “Sodium Metal Handbook”, https://example.org/data/?q=x (accessed 2026-05-31).',
      url: place.address,
      licence: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    expect(Object.keys(references)).toEqual(['zheng2019', 'doi2019']);
    expect(records[2]).toMatchObject({ id: 'own/line-2', duration_h: 7, own: true });
  });
});
