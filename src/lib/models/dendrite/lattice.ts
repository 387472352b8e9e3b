/** What can be at a site. */
export const KINDS = { electrolyte: 0, metal: 1, far: 2 } as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** Where the metal begins: along the lower edge, or at one site in the middle of a circular far electrode. */
export type Geometry = 'plate' | 'point';

/** Sites row by row from below; the last in a row and the first are neighbours. */
export interface Lattice {
  readonly width: number;
  readonly height: number;
  readonly kinds: Uint8Array;
  /** Below the first row; above the last one is the far electrode. */
  readonly below: Kind;
}

function isFar(
  { width, height }: Pick<Lattice, 'width' | 'height'>,
  x: number,
  y: number,
): boolean {
  const radius = Math.min(width, height) / 2 - 1;
  const [across, up] = [x - Math.floor(width / 2), y - Math.floor(height / 2)];
  return across * across + up * up >= radius * radius;
}

/** @internal */
export function createLattice(geometry: Geometry, width: number, height: number): Lattice {
  const kinds = new Uint8Array(width * height);
  if (geometry === 'plate') return { width, height, kinds, below: KINDS.metal };
  for (let site = 0; site < kinds.length; site++) {
    if (isFar({ width, height }, site % width, Math.floor(site / width))) kinds[site] = KINDS.far;
  }
  return { width, height, kinds, below: KINDS.far };
}

/** @internal */
export function kindAt({ width, height, kinds, below }: Lattice, x: number, y: number): Kind {
  if (y < 0) return below;
  if (y >= height) return KINDS.far;
  return kinds[y * width + ((x + width) % width)] as Kind;
}

/** Steps to the four nearest sites. */
export const NEAREST = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/**
 * How many of the four nearest sites are of a kind.
 *
 * @internal
 */
export function countNearest(lattice: Lattice, x: number, y: number, kind: Kind): number {
  return NEAREST.filter(([dx, dy]) => kindAt(lattice, x + dx, y + dy) === kind).length;
}
