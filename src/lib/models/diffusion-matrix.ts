/**
 * The matrix I − rA of an implicit step, A being the second difference between two closed ends, and room to solve
 * with it. Nothing is allocated after its making.
 */
export interface DiffusionMatrix {
  /** r, for which the two arrays hold; NaN before the first factorisation. */
  ratio: number;
  /** Above the diagonal after elimination. */
  readonly upper: Float64Array;
  /** One over the diagonal after elimination. */
  readonly inverse: Float64Array;
}

/** @internal */
export function createDiffusionMatrix(size: number): DiffusionMatrix {
  const [upper, inverse] = [new Float64Array(size), new Float64Array(size)];
  return { ratio: Number.NaN, upper, inverse };
}

/**
 * Eliminates by Thomas' algorithm; no pivoting, for the matrix is diagonally dominant.
 *
 * @internal
 */
export function factorise(matrix: DiffusionMatrix, ratio: number): void {
  if (matrix.ratio === ratio) return;
  const { upper, inverse } = matrix;
  const last = upper.length - 1;
  let above = 0;
  for (let i = 0; i <= last; i++) {
    const below = i === last ? -2 * ratio : -ratio;
    const pivot = i === 0 ? 1 + 2 * ratio : 1 + 2 * ratio - below * above;
    inverse[i] = 1 / pivot;
    // Half cells at the ends have one neighbour and feel it twice.
    above = (i === 0 ? -2 * ratio : -ratio) / pivot;
    upper[i] = above;
  }
  matrix.ratio = ratio;
}

/** Replaces the right-hand side by the solution. @internal */
export function solve({ ratio, upper, inverse }: DiffusionMatrix, values: Float64Array): void {
  const last = values.length - 1;
  values[0] = (values[0] as number) * (inverse[0] as number);
  for (let i = 1; i <= last; i++) {
    const below = i === last ? -2 * ratio : -ratio;
    values[i] =
      ((values[i] as number) - below * (values[i - 1] as number)) * (inverse[i] as number);
  }
  for (let i = last - 1; i >= 0; i--) {
    values[i] = (values[i] as number) - (upper[i] as number) * (values[i + 1] as number);
  }
}

/** Adds `factor` times A·`values` to `sum`; the arrays must not be the same. @internal */
export function addSecondDifference(sum: Float64Array, values: Float64Array, factor: number): void {
  const last = values.length - 1;
  for (let i = 0; i <= last; i++) {
    const left = values[i === 0 ? 1 : i - 1] as number;
    const right = values[i === last ? last - 1 : i + 1] as number;
    sum[i] = (sum[i] as number) + factor * (left - 2 * (values[i] as number) + right);
  }
}
