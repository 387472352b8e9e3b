import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/lib/papers/schema.ts';
import type { PublishedTable } from '../../../src/lib/published-tables/table.ts';
import { recordsDrawn, recordUses, type UsedIn } from '../../../src/lib/records/record-uses.ts';

const place = { file: 'x.mdx', line: 1, column: 1, preview: '' };

const ji2022: Paper = {
  key: 'ji2022',
  type: 'article-journal',
  authors: [{ family: 'Ji' }, { family: 'Li' }, { family: 'Li' }],
  journal: 'Batteries',
  year: 2022,
  topics: [],
};

const table: PublishedTable = {
  id: 'ji2022-table-1',
  review: 'ji2022',
  at: 'Table 1',
  title: '',
  remark: '',
  headLabel: '',
  columns: [],
  rows: [
    {
      row: 7,
      head: { text: '', value: '', marks: [] },
      cells: [],
      records: ['doi2019/efficiency'],
      printed: [],
    },
  ],
  notes: [],
};

const figure = {
  slug: 'liquid-lifetimes',
  refs: { cells: { kinds: ['symmetric-cell'], numbers: [] }, one: 'doi2019/efficiency.efficiency' },
  data: {
    cells: [
      { record: 'doi2019/cell', work: '', subject: '', class: 'ether', numbers: {}, words: {} },
    ],
    points: { record: 'wen2021/series', points: [] },
    counts: [{ topic: 'ether', lee2020: 1, ji2022: 2, both: 1, other: 0, records: 3 }],
    one: 0.9985,
  },
} as const;

const used: UsedIn = {
  figures: [figure],
  tables: [table],
  papers: new Map([['ji2022', ji2022]]),
  targets: new Map([
    [
      'fig-liquid-lifetimes',
      {
        ...place,
        id: 'fig-liquid-lifetimes',
        kind: 'figure',
        label: '13.1',
        chapter: 'liquid/compared',
      },
    ],
    [
      'tbl-liquid',
      {
        ...place,
        id: 'tbl-liquid',
        kind: 'table',
        label: '13.2',
        chapter: 'liquid/compared',
        shows: 'ji2022-table-1',
      },
    ],
  ]),
  chapters: new Map([
    [
      'liquid/salts',
      {
        slug: 'liquid/salts',
        number: '7',
        file: 'x.mdx',
        record: { title: 'Salts', keywords: [] },
      },
    ],
  ]),
  shownValues: [
    { ref: 'doi2019/efficiency.efficiency', chapter: 'liquid/salts' },
    { ref: 'doi2019/efficiency.cycles', chapter: 'liquid/salts' },
    { ref: 'worked/tip-five', chapter: 'liquid/salts' },
  ],
};

describe('where a record is shown', () => {
  it('is each table with its row, on its own page and in chapters, each figure and each text, once', () => {
    expect(recordUses(used).get('doi2019/efficiency')).toEqual([
      {
        text: 'Table 1 of Ji et al. 2022, row 7',
        path: '/data/tables/ji2022-table-1/#ji2022-table-1-row-7',
      },
      {
        text: 'Table\u00a013.2, row 7',
        path: '/liquid/compared/#ji2022-table-1-row-7',
      },
      { text: 'Figure\u00a013.1', path: '/liquid/compared/#fig-liquid-lifetimes' },
      {
        text: 'text of chapter 7',
        path: '/liquid/salts/#value-doi2019-efficiency-efficiency',
      },
    ]);
  });

  it('is nowhere for what only stands on its paper’s page', () => {
    expect(recordUses(used).get('doi2019/other')).toBeUndefined();
  });

  it('is a figure that no chapter shows for no record', () => {
    const uses = recordUses({ ...used, targets: new Map() });
    expect(uses.get('doi2019/cell')).toBeUndefined();
  });

  it('counts records of points, of series and of single values, but no counts of papers', () => {
    expect(recordsDrawn(figure)).toEqual(['doi2019/efficiency', 'doi2019/cell', 'wen2021/series']);
  });
});
