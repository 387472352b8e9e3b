/**
 * The field's equations on one grid: at each site `diagonal · φ − Σ bond · φ(neighbour) = source`, over the eight
 * sites around it. The grid is periodic across; rows and columns of padding spare the loops all questions of edges.
 * A site that is not asked for (metal, far electrode) has no diagonal and no bonds, and keeps the value 0.
 */
export interface Level {
  readonly width: number;
  readonly height: number;
  /** From one row to the next in the arrays. */
  readonly stride: number;
  /** Nine entries a site, in the order of {@link NEIGHBOURS}: the bonds, and the diagonal in the middle. */
  readonly stencils: Float64Array;
  /** The diagonals once more, since the lattice's own loops need nothing else of the stencils. */
  readonly diagonal: Float64Array;
  /** 1/diagonal, or 0. */
  readonly inverse: Float64Array;
  readonly values: Float64Array;
  readonly source: Float64Array;
  readonly residual: Float64Array;
  /** Nine entries a site of a coarser grid: how much of its value the finer sites at and around it take over. */
  readonly shares: Float64Array;
}

/** The places of the nine sites at and around one, row by row from the south-west. */
export const NEIGHBOURS = { SW: 0, S: 1, SE: 2, W: 3, HERE: 4, E: 5, NW: 6, N: 7, NE: 8 } as const;

/** Columns to the right of the middle one. */
export const columnOf = (neighbour: number): number => (neighbour % 3) - 1;

/** Rows above the middle one. */
export const rowOf = (neighbour: number): number => Math.floor(neighbour / 3) - 1;

/** @internal */
export function createLevel(width: number, height: number, isCoarse: boolean): Level {
  const stride = width + 2;
  const size = stride * (height + 2);
  return {
    width,
    height,
    stride,
    stencils: new Float64Array(9 * size),
    diagonal: new Float64Array(size),
    inverse: new Float64Array(size),
    values: new Float64Array(size),
    source: new Float64Array(size),
    residual: new Float64Array(size),
    shares: new Float64Array(isCoarse ? 9 * size : 0),
  };
}

/**
 * Where a site stands in the arrays; its column may lie one round beyond an edge.
 *
 * @internal
 */
export function placeOf({ width, stride }: Level, x: number, y: number): number {
  return (y + 1) * stride + ((x + width) % width) + 1;
}

/**
 * Gives the padding beside a row what stands at the row's other end.
 *
 * @internal
 */
export function wrapRow(array: Float64Array, { width, stride }: Level, y: number): void {
  const start = (y + 1) * stride;
  array[start] = array[start + width] as number;
  array[start + width + 1] = array[start + 1] as number;
}

/** Sites from one corner to the other, both included; across it may reach over an edge. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/**
 * All of a grid.
 *
 * @internal
 */
export function wholeOf({ width, height }: Level): Box {
  return { left: 0, right: width - 1, bottom: 0, top: height - 1 };
}

/**
 * So many columns and rows more on each side.
 *
 * @internal
 */
export function widened(box: Box, by: number): Box {
  return {
    left: box.left - by,
    right: box.right + by,
    bottom: box.bottom - by,
    top: box.top + by,
  };
}

/**
 * Visits the box's sites row by row, each once.
 *
 * @internal
 */
export function forEachSite(
  { width, height }: Level,
  box: Box,
  visit: (x: number, y: number) => void,
): void {
  const columns = Math.min(box.right - box.left + 1, width);
  for (let y = Math.max(0, box.bottom); y <= Math.min(height - 1, box.top); y++) {
    for (let n = 0; n < columns; n++) visit((box.left + n + width) % width, y);
  }
}
