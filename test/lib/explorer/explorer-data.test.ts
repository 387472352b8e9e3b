import { describe, expect, it } from 'vitest';
import { explorerData } from '../../../src/lib/explorer/explorer-data.ts';
import { explorerRow } from '../../../src/lib/explorer/row.ts';
import { filledTableColumns } from '../../../src/lib/explorer/table-columns.ts';
import { allRecords } from '../../../src/lib/records/record-in-paper.ts';
import { requirePapers } from '../../../src/loading/papers-fs.ts';
import { loadSubstances } from '../../../src/loading/substances-fs.ts';
import { loadTopics } from '../../../src/loading/topics-fs.ts';

const papers = await requirePapers();
const { set } = await loadSubstances();
const data = explorerData(papers, await loadTopics(), set);
const rows = data.rows.map((values) => explorerRow(values, data));

describe('what the explorer fetches', () => {
  it('holds every record, and survives its way as JSON', () => {
    const refs = new Set(rows.map(({ id }) => id.replace(/\.\d+$/, '')));
    expect(refs.size).toBe(allRecords(papers.values()).length);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('names every paper that a row is from', () => {
    expect(rows.filter(({ paperName }) => !/ \d{4}$/.test(paperName))).toEqual([]);
  });

  it('writes formulas with their subscripts', () => {
    expect(data.formulas['Na3V2(PO4)3']).toBe('Na₃V₂(PO₄)₃');
  });

  it('shows a record under the columns of its kind', () => {
    const row = rows.find(({ id }) => id === 'zheng2019b/symmetric-cell');
    if (!row) throw new Error('no such record');
    const shown = filledTableColumns([row], 'symmetric-cell').map(({ label, text }) => [
      label,
      text(row),
    ]);
    expect(shown.slice(0, 3)).toEqual([
      ['Electrolyte or material', '1 M NaClO4 in EC:PC + 50 mM SnCl2'],
      ['Duration', '>\u00a0500'],
      ['Current density', '0.5'],
    ]);
    const [any] = filledTableColumns([row], 'all').filter(({ key }) => key === 'result');
    expect(any?.text(row)).toBe('>\u00a0500\u00a0h; 0.5\u00a0mA\u00a0cm⁻²');
  });
});
