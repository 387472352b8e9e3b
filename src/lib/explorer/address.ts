import { recordKinds } from '../records/kind-fields.ts';
import type { Brush } from './brush.ts';
import type { Range } from './filter.ts';
import { finite, QueryReader } from './query-reader.ts';
import { type FacetName, facetNames } from './row.ts';
import type { Scale } from './scatter-frame.ts';
import { sortKey } from './sort.ts';
import { type ExplorerState, firstState } from './state.ts';

/** What the page can show, by which an address is judged. */
export interface Offer {
  /** Columns of numbers of a kind. */
  readonly numbers: (kind: ExplorerState['kind']) => readonly string[];
  /** Columns of the table of a kind. */
  readonly columns: (kind: ExplorerState['kind']) => readonly string[];
  readonly values: (name: FacetName) => readonly string[];
}

export interface AskedState {
  readonly state: ExplorerState;
  /** What cannot be shown, as `name=value`, cut short. */
  readonly refused: readonly string[];
}

const LONGEST_WORDS = 200;
function readBrush(text: string): Brush | undefined {
  const [x0, x1, y0, y1, more] = text.split(',').map(finite);
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined)
    return undefined;
  return more === undefined && x0 <= x1 && y0 <= y1 ? { x: [x0, x1], y: [y0, y1] } : undefined;
}

function readRanges(reader: QueryReader, offered: readonly string[]): Record<string, Range> {
  const asked = new Set([...reader.behind('min.'), ...reader.behind('max.')]);
  const ranges: Record<string, Range> = {};
  for (const key of asked) {
    if (offered.includes(key)) {
      const range = reader.range(`min.${key}`, `max.${key}`);
      if (Object.keys(range).length > 0) ranges[key] = range;
    } else reader.refused.push(`column ${key.slice(0, 40)}`);
  }
  return ranges;
}

const scales: readonly Scale[] = ['linear', 'log'];

/** Whatever an address says, the state can be shown; what cannot is named. Parameters of others are passed over. */
export function readState(query: URLSearchParams, offer: Offer): AskedState {
  const reader = new QueryReader(query);
  const kinds: readonly ExplorerState['kind'][] = ['all', ...recordKinds];
  const kind = reader.oneOf('kind', kinds) ?? firstState.kind;
  const numbers = offer.numbers(kind);
  const columns = offer.columns(kind);
  const facets = facetNames.flatMap((name) => {
    const value = reader.oneOf(name, offer.values(name));
    return value ? [[name, value] as const] : [];
  });
  const conditions = reader.behind('only.').flatMap((name) => {
    const value = reader.read(`only.${name}`, (text) => (text.length <= 80 ? text : undefined));
    return value && /^[a-z]+$/.test(name) ? [[name, value] as const] : [];
  });
  const state: ExplorerState = {
    kind,
    filter: {
      words: reader.read('q', (text) => (text.length <= LONGEST_WORDS ? text : undefined)) ?? '',
      facets: Object.fromEntries(facets),
      years: reader.range('from', 'to'),
      ranges: readRanges(reader, numbers),
    },
    plot: {
      x: reader.oneOf('x', numbers) ?? '',
      y: reader.oneOf('y', numbers) ?? '',
      xScale: reader.oneOf('xscale', scales) ?? '',
      yScale: reader.oneOf('yscale', scales) ?? '',
      conditions: Object.fromEntries(conditions),
    },
    brush: reader.read('brush', readBrush),
    columns: reader.read('columns', (text) => offeredColumns(text, columns)) ?? [],
    sort: reader.read('sort', (text) => (columns.includes(sortKey(text)) ? text : undefined)) ?? '',
    page:
      reader.read('page', (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined)) ?? 1,
  };
  return { state, refused: reader.refused };
}

function offeredColumns(text: string, offered: readonly string[]): string[] | undefined {
  const asked = text.split(',');
  return asked.every((key) => offered.includes(key)) ? asked : undefined;
}

/** The query that gives this state; nothing for what nobody set. */
export function writeState(state: ExplorerState): string {
  const { kind, filter, plot, brush, columns, sort, page } = state;
  const query = new URLSearchParams();
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') query.set(name, String(value));
  };
  if (kind !== firstState.kind) set('kind', kind);
  set('q', filter.words);
  for (const name of facetNames) set(name, filter.facets[name]);
  set('from', filter.years.min);
  set('to', filter.years.max);
  for (const [key, { min, max }] of Object.entries(filter.ranges)) {
    set(`min.${key}`, min);
    set(`max.${key}`, max);
  }
  set('x', plot.x);
  set('y', plot.y);
  set('xscale', plot.xScale);
  set('yscale', plot.yScale);
  for (const [name, value] of Object.entries(plot.conditions)) set(`only.${name}`, value);
  if (brush) set('brush', [...brush.x, ...brush.y].join(','));
  set('columns', columns.join(','));
  set('sort', sort);
  if (page > 1) set('page', page);
  return query.size > 0 ? `?${query}` : '';
}
