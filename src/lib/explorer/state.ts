import type { RecordKind } from '../records/kind-fields.ts';
import type { Brush } from './brush.ts';
import type { RowFilter } from './filter.ts';
import type { ScatterWish } from './scatter-frame.ts';
import type { Sort } from './sort.ts';

/** Everything that a reader can set; the address carries it. */
export interface ExplorerState {
  readonly kind: RecordKind | 'all';
  readonly filter: RowFilter;
  readonly plot: ScatterWish;
  readonly brush: Brush | undefined;
  /** Columns to show; empty for the usual ones. */
  readonly columns: readonly string[];
  readonly sort: Sort;
  /** Counted from 1. */
  readonly page: number;
}

export const firstState: ExplorerState = {
  kind: 'symmetric-cell',
  filter: { words: '', facets: {}, years: {}, ranges: {} },
  plot: { x: '', y: '', xScale: '', yScale: '', conditions: {} },
  brush: undefined,
  columns: [],
  sort: '',
  page: 1,
};

/** Another kind has other columns: what was set of them does not carry over. */
export function withKind(state: ExplorerState, kind: ExplorerState['kind']): ExplorerState {
  return { ...firstState, kind, filter: { ...state.filter, ranges: {} } };
}
