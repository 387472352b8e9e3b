import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { studentQuantile } from './student-t.ts';

/** What a fit by least squares leaves, as plain numbers: parameters in the order of the Jacobian's columns. */
export interface Regression {
  readonly parameters: readonly number[];
  /** Of the parameters, from the scatter of the points themselves. */
  readonly covariance: readonly (readonly number[])[];
  /** Points less parameters. */
  readonly freedom: number;
  /** Standard deviation of the residuals. */
  readonly scatter: number;
  /** 1 − (sum of squared residuals)/(sum of squared deviations from the mean). */
  readonly rSquared: number;
  /** Standard errors to either side that make a 95 % interval. */
  readonly quantile: number;
  /** Largest over smallest singular value of the Jacobian, its columns scaled to one length. */
  readonly condition: number;
}

type Rows = readonly (readonly number[])[];

const matrixOf = (rows: Rows): Matrix => new Matrix(rows.map((row) => [...row]));

const sumOfSquares = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value ** 2, 0);

/**
 * The parameters that fit a model which is linear in them.
 *
 * @internal
 */
export function linearParameters(rows: Rows, response: readonly number[]): number[] {
  const solver = new SingularValueDecomposition(matrixOf(rows), { autoTranspose: true });
  return solver.solve(Matrix.columnVector([...response])).to1DArray();
}

/** (JᵀJ)⁻¹ by singular values, which keeps the digits that squaring J would lose. */
function inverseSquare(rows: Rows): { inverse: number[][]; condition: number } {
  const lengths = (rows[0] as readonly number[]).map((_, k) =>
    Math.sqrt(sumOfSquares(rows.map((r) => r[k] as number))),
  );
  const scaled = matrixOf(rows).divRowVector(lengths);
  const { diagonal, rightSingularVectors: basis } = new SingularValueDecomposition(scaled);
  const whitened = basis.clone().divRowVector(diagonal);
  const inverse = whitened.mmul(whitened.transpose());
  return {
    inverse: inverse.divRowVector(lengths).divColumnVector(lengths).to2DArray(),
    condition: Math.max(...diagonal) / Math.min(...diagonal),
  };
}

/**
 * How well parameters are known, from the model's derivatives by them at each point.
 *
 * @internal
 */
export function assess(
  parameters: readonly number[],
  rows: Rows,
  response: readonly number[],
  residuals: readonly number[],
): Regression {
  const freedom = rows.length - parameters.length;
  const variance = sumOfSquares(residuals) / freedom;
  const mean = response.reduce((sum, value) => sum + value, 0) / response.length;
  const spread = sumOfSquares(response.map((value) => value - mean));
  const { inverse, condition } = inverseSquare(rows);
  return {
    parameters,
    covariance: inverse.map((row) => row.map((value) => value * variance)),
    freedom,
    scatter: Math.sqrt(variance),
    rSquared: spread > 0 ? 1 - sumOfSquares(residuals) / spread : 0,
    quantile: studentQuantile(0.975, freedom),
    condition,
  };
}

/**
 * Half of the 95 % interval of a sum of the parameters, each times its weight.
 *
 * @internal
 */
export function halfWidth(regression: Regression, weights: readonly number[]): number {
  const { covariance, quantile } = regression;
  const variance = covariance.reduce(
    (sum, row, i) =>
      sum +
      row.reduce(
        (inner, value, k) => inner + (weights[i] as number) * value * (weights[k] as number),
        0,
      ),
    0,
  );
  return quantile * Math.sqrt(Math.max(0, variance));
}
