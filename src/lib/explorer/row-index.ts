import { type FacetName, facetNames, type Row } from './row.ts';

/** A list of rows, prepared so that a choice of values need not read them all. Rows go by their positions in it. */
export interface RowIndex {
  readonly rows: readonly Row[];
  /** The positions of all rows. */
  readonly all: readonly number[];
  /** The texts of all rows, one after the other, and where each ends. */
  readonly texts: string;
  readonly ends: Uint32Array;
  /** What was found of words that were searched for. */
  readonly found: Map<string, readonly number[]>;
  /** The positions of the rows that hold a value of a facet, upwards. */
  readonly facets: ReadonlyMap<FacetName, ReadonlyMap<string, readonly number[]>>;
}

function positionsByValue(rows: readonly Row[], name: FacetName): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [position, { facets }] of rows.entries()) {
    for (const value of facets[name]) {
      const known = positions.get(value);
      if (known) known.push(position);
      else positions.set(value, [position]);
    }
  }
  return positions;
}

/** Nobody searches for it, and no word reaches over it. */
const BETWEEN = '\n';

export function indexRows(rows: readonly Row[]): RowIndex {
  let end = 0;
  return {
    rows,
    all: rows.map((_, position) => position),
    texts: rows.map(({ text }) => text).join(BETWEEN),
    ends: Uint32Array.from(rows, ({ text }) => {
      end += text.length + BETWEEN.length;
      return end;
    }),
    found: new Map(),
    facets: new Map(facetNames.map((name) => [name, positionsByValue(rows, name)])),
  };
}

/** The values that a facet takes, the most frequent first. */
export function facetValues({ facets }: RowIndex, name: FacetName): string[] {
  return [...(facets.get(name) ?? [])]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a.localeCompare(b, 'en'))
    .map(([value]) => value);
}

function search({ texts, ends }: RowIndex, word: string): number[] {
  const found: number[] = [];
  let position = 0;
  for (let at = texts.indexOf(word); at >= 0; ) {
    while (at >= (ends[position] ?? Number.POSITIVE_INFINITY)) position++;
    found.push(position);
    at = texts.indexOf(word, ends[position]);
  }
  return found;
}

/** So many words are remembered: who types a third one has the first two still there. */
const MOST_WORDS = 20;

/** The positions of the rows whose text holds a word, upwards. One long text is searched much faster than many short ones. */
export function positionsWith(index: RowIndex, word: string): readonly number[] {
  const { found } = index;
  const positions = found.get(word) ?? search(index, word);
  if (found.size >= MOST_WORDS) found.clear();
  found.set(word, positions);
  return positions;
}

/** The rows at positions. */
export function rowsAt({ rows }: RowIndex, positions: readonly number[]): Row[] {
  return positions.flatMap((position) => rows[position] ?? []);
}
