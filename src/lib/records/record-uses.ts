import type { ContentIndex } from '../crossrefs/content-index.ts';
import { referenceText } from '../crossrefs/plain-names.ts';
import type { DataRefs, ResolvedData } from '../figures/data.ts';
import type { Paper } from '../papers/schema.ts';
import type { PublishedTable } from '../published-tables/table.ts';
import { tableName } from '../published-tables/table-name.ts';
import { pagePath, tableRowAnchor, valueAnchor } from '../site/paths.ts';

/** A place of the handbook that shows a record. */
export interface RecordUse {
  /** `Table 1 of Ji et al. 2022, row 7`, `Figure 13.1`. */
  readonly text: string;
  /** Without base. */
  readonly path: string;
}

/** A live figure with the data that it asks for, and what it gets. */
export interface FigureData {
  readonly slug: string;
  readonly refs: DataRefs;
  readonly data: ResolvedData;
}

export interface UsedIn extends Pick<ContentIndex, 'targets' | 'chapters' | 'shownValues'> {
  readonly figures: readonly FigureData[];
  readonly tables: Iterable<PublishedTable>;
  /** By key: the reviews' names. */
  readonly papers: ReadonlyMap<string, Paper>;
}

/** Uses by the name of the record, each once, in the order in which they were found. */
class UseList {
  readonly uses = new Map<string, RecordUse[]>();

  add(record: string, use: RecordUse): void {
    const known = this.uses.get(record) ?? [];
    if (known.some(({ text }) => text === use.text)) return;
    this.uses.set(record, [...known, use]);
  }
}

/** `wen2021/conductivity-series.3`, `doi2019/efficiency.efficiency` → the record. */
const recordOf = (ref: string) => ref.replace(/\.\w+$/, '');

/** Records that a figure draws; counts of papers are none. */
export function recordsDrawn({ refs, data }: FigureData): string[] {
  const values = Object.values(refs).filter((ref) => typeof ref === 'string');
  const drawn = Object.values(data).flatMap((one) => {
    if (typeof one === 'number') return [];
    if ('points' in one) return [one.record];
    return [...one].flatMap((point) => ('record' in point ? point.record : []));
  });
  return [...new Set([...values, ...drawn].map(recordOf))];
}

function addFigures(list: UseList, { figures, targets }: UsedIn): void {
  for (const figure of figures) {
    const target = targets.get(`fig-${figure.slug}`);
    if (!target) continue;
    const path = `${pagePath.chapter(target.chapter)}#${target.id}`;
    for (const record of recordsDrawn(figure))
      list.add(record, { text: referenceText(target), path });
  }
}

function addTables(list: UseList, { tables, targets, papers }: UsedIn): void {
  for (const table of tables) {
    const { id, rows } = table;
    const shown = [...targets.values()].filter(({ shows }) => shows === id);
    for (const { row, records } of rows) {
      const anchor = tableRowAnchor(id, row);
      const own = {
        text: `${tableName(table, papers)}, row ${row}`,
        path: `${pagePath.table(id)}#${anchor}`,
      };
      const inChapters = shown.map((target) => ({
        text: `${referenceText(target)}, row ${row}`,
        path: `${pagePath.chapter(target.chapter)}#${anchor}`,
      }));
      for (const record of records) for (const use of [own, ...inChapters]) list.add(record, use);
    }
  }
}

/** A bound number of a chapter stands in the list of its sources too, which has an id for it. */
function addValues(list: UseList, { shownValues, chapters }: UsedIn): void {
  for (const { ref, chapter } of shownValues) {
    const { number, record } = chapters.get(chapter) ?? {};
    const place = number === undefined ? (record?.title ?? chapter) : `chapter ${number}`;
    const text = `text of ${place}`;
    const path = `${pagePath.chapter(chapter)}#value-${valueAnchor(ref)}`;
    list.add(recordOf(ref), { text, path });
  }
}

/** Where each record is shown besides on its paper's page: in figures, tables and the text of chapters. */
export function recordUses(used: UsedIn): ReadonlyMap<string, readonly RecordUse[]> {
  const list = new UseList();
  addTables(list, used);
  addFigures(list, used);
  addValues(list, used);
  return list.uses;
}
