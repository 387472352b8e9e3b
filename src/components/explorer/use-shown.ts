import { useMemo } from 'preact/hooks';
import type { Offer } from '../../lib/explorer/address.ts';
import { facetValues, filterRows } from '../../lib/explorer/filter.ts';
import type { Row } from '../../lib/explorer/row.ts';
import {
  defaultAxes,
  filledColumns,
  placesOf,
  scatter,
  scatterFrame,
} from '../../lib/explorer/scatter.ts';
import { sortRows } from '../../lib/explorer/sort.ts';
import type { ExplorerState } from '../../lib/explorer/state.ts';
import { filledTableColumns } from '../../lib/explorer/table-columns.ts';

const rowsOf = (rows: readonly Row[], kind: ExplorerState['kind']) =>
  kind === 'all' ? rows : rows.filter((row) => row.kind === kind);

const numbersOf = (rows: readonly Row[], kind: ExplorerState['kind']) =>
  kind === 'all' ? [] : filledColumns(rows, kind);

/** What the records allow an address to ask for. */
export function offerOf(rows: readonly Row[]): Offer {
  return {
    numbers: (kind) => numbersOf(rowsOf(rows, kind), kind).map(({ key }) => key),
    columns: (kind) => filledTableColumns(rowsOf(rows, kind), kind).map(({ key }) => key),
    values: (name) => facetValues(rows, name),
  };
}

/** What follows from the state, each part anew only when something that it depends on has changed. */
export function useShown(rows: readonly Row[], { kind, filter, plot, sort }: ExplorerState) {
  const ofKind = useMemo(() => rowsOf(rows, kind), [rows, kind]);
  const numbers = useMemo(() => numbersOf(ofKind, kind), [ofKind, kind]);
  const columns = useMemo(() => filledTableColumns(ofKind, kind), [ofKind, kind]);
  const sorted = useMemo(() => sortRows(ofKind, sort), [ofKind, sort]);
  const filtered = useMemo(() => filterRows(sorted, filter), [sorted, filter]);
  const frame = useMemo(() => {
    if (kind === 'all' || numbers.length === 0) return undefined;
    const usual = defaultAxes(ofKind, numbers);
    return scatterFrame(ofKind, kind, { ...plot, x: plot.x || usual.x, y: plot.y || usual.y });
  }, [ofKind, kind, numbers, plot]);
  const places = useMemo(() => frame && placesOf(ofKind, frame), [ofKind, frame]);
  const points = useMemo(() => places && scatter(filtered, places), [filtered, places]);
  return { ofKind, numbers, columns, filtered, frame, scatter: points };
}
