import { type FacetName, facetNames, type Row } from './row.ts';

/** A list of rows, prepared so that a choice of values need not read them all. Rows go by their positions in it. */
export interface RowIndex {
  readonly rows: readonly Row[];
  /** The positions of all rows. */
  readonly all: readonly number[];
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

export function indexRows(rows: readonly Row[]): RowIndex {
  return {
    rows,
    all: rows.map((_, position) => position),
    facets: new Map(facetNames.map((name) => [name, positionsByValue(rows, name)])),
  };
}

/** The values that a facet takes, the most frequent first. */
export function facetValues({ facets }: RowIndex, name: FacetName): string[] {
  return [...(facets.get(name) ?? [])]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a.localeCompare(b, 'en'))
    .map(([value]) => value);
}

/** The rows at positions. */
export function rowsAt({ rows }: RowIndex, positions: readonly number[]): Row[] {
  return positions.flatMap((position) => rows[position] ?? []);
}
