import { useMemo } from 'preact/hooks';
import type { Offer } from '../../lib/explorer/address.ts';
import { chooseRows } from '../../lib/explorer/filter.ts';
import type { Row } from '../../lib/explorer/row.ts';
import { facetValues, indexRows } from '../../lib/explorer/row-index.ts';
import { placesOf, scatter } from '../../lib/explorer/scatter.ts';
import { defaultAxes, filledColumns, scatterFrame } from '../../lib/explorer/scatter-frame.ts';
import { sortRows } from '../../lib/explorer/sort.ts';
import type { ExplorerState } from '../../lib/explorer/state.ts';
import { filledTableColumns } from '../../lib/explorer/table-columns.ts';

const rowsOf = (rows: readonly Row[], kind: ExplorerState['kind']) =>
  kind === 'all' ? rows : rows.filter((row) => row.kind === kind);

const numbersOf = (rows: readonly Row[], kind: ExplorerState['kind']) =>
  kind === 'all' ? [] : filledColumns(rows, kind);

/** What the records allow an address to ask for. */
export function offerOf(rows: readonly Row[]): Offer {
  const index = indexRows(rows);
  return {
    numbers: (kind) => numbersOf(rowsOf(rows, kind), kind).map(({ key }) => key),
    columns: (kind) => filledTableColumns(rowsOf(rows, kind), kind).map(({ key }) => key),
    values: (name) => facetValues(index, name),
  };
}

/** What follows from the state, each part anew only when something that it depends on has changed. */
export function useShown(rows: readonly Row[], { kind, filter, plot, sort }: ExplorerState) {
  const ofKind = useMemo(() => rowsOf(rows, kind), [rows, kind]);
  const numbers = useMemo(() => numbersOf(ofKind, kind), [ofKind, kind]);
  const columns = useMemo(() => filledTableColumns(ofKind, kind), [ofKind, kind]);
  const index = useMemo(() => indexRows(sortRows(ofKind, sort)), [ofKind, sort]);
  const chosen = useMemo(() => chooseRows(index, filter), [index, filter]);
  const frame = useMemo(() => {
    if (kind === 'all' || numbers.length === 0) return undefined;
    const usual = defaultAxes(ofKind, numbers);
    return scatterFrame(ofKind, kind, { ...plot, x: plot.x || usual.x, y: plot.y || usual.y });
  }, [ofKind, kind, numbers, plot]);
  const places = useMemo(() => frame && placesOf(index.rows, frame), [index, frame]);
  const points = useMemo(() => places && scatter(places, chosen), [places, chosen]);
  return { index, numbers, columns, chosen, frame, scatter: points };
}
