import { describe, expect, it } from 'vitest';
import { buildPublishedTables } from '../../../src/lib/published-tables/published-tables.ts';
import type { PublishedTable } from '../../../src/lib/published-tables/table.ts';
import { publishedTableIds } from '../../../src/lib/published-tables/table-ids.ts';
import { loadAudit } from '../../../src/loading/claims-fs.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values } = await loadData();
const { claims } = await loadAudit();
const tables = buildPublishedTables(values, claims);
const table = (id: string) => tables.get(id) as PublishedTable;
const rowOf = (id: string, row: number) => table(id).rows[row - 1] as PublishedTable['rows'][0];

/** The notes on a row: `flagged` where a discrepancy is told. */
function notesOn(id: string, row: number) {
  const { head, cells } = rowOf(id, row);
  const marks = [head, ...cells].flatMap((cell) => cell?.marks ?? []);
  return table(id).notes.filter(({ mark }) => marks.includes(mark));
}

const flagged = (id: string, row: number) => notesOn(id, row).some(({ isFlagged }) => isFlagged);

describe('the tables of the reviews', () => {
  it('are the five that the reviews print, with their numbers of rows', () => {
    expect([...tables.keys()]).toEqual(publishedTableIds);
    // Counted in the reviews; Table 2 of lee2020 has its ten metals as columns.
    expect([...tables.values()].map(({ rows }) => rows.length)).toEqual([8, 10, 27, 10, 18]);
  });

  it('have as many cells in each row as columns', () => {
    for (const { columns, rows } of tables.values()) {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
  });

  it('lead from each group of cells to a record that exists', () => {
    const records = new Set(
      [...values.papers.values()].flatMap(({ key, measurements = [] }) =>
        measurements.map(({ id }) => `/papers/${key}/#record-${id}`),
      ),
    );
    for (const id of ['ji2022-table-1', 'ji2022-table-2', 'ji2022-table-3']) {
      const paths = table(id).rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell?.path ?? []),
      );
      expect(paths.length).toBe(table(id).rows.flatMap((row) => row.records).length);
      expect(paths.filter((path) => !records.has(path))).toEqual([]);
    }
  });

  it('have each mark in a cell and each note under a mark', () => {
    for (const { rows, notes } of tables.values()) {
      const cells = rows.flatMap(({ head, cells }) => [head, ...cells]);
      const marks = new Set(cells.flatMap((cell) => cell?.marks ?? []));
      expect([...marks]).toEqual(notes.map(({ mark }) => mark));
    }
  });

  it('flag what the list of errata finds wrong or in conflict', () => {
    // Table 1 of ji2022: a ratio of volumes for a salt; two ratios and two currents; the wrong electrolyte.
    for (const row of [2, 9, 14]) expect(flagged('ji2022-table-1', row)).toBe(true);
    // Table 2: two compositions in one row. Table 3: two conductivities; the row of another work.
    expect(flagged('ji2022-table-2', 3)).toBe(true);
    for (const row of [8, 18]) expect(flagged('ji2022-table-3', row)).toBe(true);
    // Table 2 of lee2020: barium and samarium taken for ions of one charge.
    for (const row of [8, 9]) expect(flagged('lee2020-table-2', row)).toBe(true);
  });

  it('flag nothing in rows that the list of errata finds right', () => {
    for (const row of [3, 7, 22]) expect(flagged('ji2022-table-1', row)).toBe(false);
    // A polymer misses a requirement: worth a note, but the table is right.
    expect(flagged('ji2022-table-2', 9)).toBe(false);
    for (const row of [3, 5]) expect(flagged('lee2020-table-2', row)).toBe(false);
  });

  it('lead from a discrepancy to the claim of the audit', () => {
    const links = notesOn('lee2020-table-2', 8).flatMap((note) => note.links);
    expect(links.map(({ path }) => path)).toEqual(['/audit/#claim-lee-table-2-barium-lithium']);
    const ids = new Set(claims.map(({ id }) => `/audit/#claim-${id}`));
    const all = [...tables.values()].flatMap(({ notes }) => notes.flatMap((note) => note.links));
    const audits = all.filter(({ path }) => path.startsWith('/audit/'));
    expect(audits.length).toBeGreaterThan(15);
    expect(audits.filter(({ path }) => !ids.has(path))).toEqual([]);
  });

  it('show what holds at the head of a row, and the print in its note', () => {
    expect(rowOf('ji2022-table-1', 14).head.text).toMatch(/4\s?M NaFSI in DME/);
    expect(notesOn('ji2022-table-1', 14)[0]?.text).toMatch(
      /^Printed as “1 M NaClO4\/EC\/PC \+ 1% SbF3”\./,
    );
  });

  it('name no work where none is known, and the reference as printed', () => {
    expect(rowOf('ji2022-table-3', 18)).toMatchObject({ reference: 96 });
    expect(rowOf('ji2022-table-3', 18).work).toBeUndefined();
    expect(rowOf('ji2022-table-1', 7).work).toEqual({ key: 'doi2019', name: 'Doi et al. 2019' });
  });

  it('keep a number in another unit as it is', () => {
    const rate = table('ji2022-table-3').columns.findIndex(({ id }) => id === 'full-cell-rate');
    expect(rowOf('ji2022-table-3', 10).cells[rate]).toMatchObject({
      text: '30\u00a0mA\u00a0g⁻¹',
      value: '30\u00a0mA\u00a0g⁻¹',
    });
  });

  it('lead from each limit of Table 2 of lee2020 to its claim', () => {
    const paths = table('lee2020-table-2').rows.flatMap(({ cells }) =>
      cells.slice(1).map((cell) => cell?.path),
    );
    // Ten metals, beside two hosts each, less the two beside themselves.
    expect(paths.filter(Boolean)).toHaveLength(18);
  });
});
