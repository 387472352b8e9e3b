import {
  addSecondDifference,
  createDiffusionMatrix,
  type DiffusionMatrix,
  factorise,
  solve,
} from './diffusion-matrix.ts';
import { type TransportCell, transportNumbers } from './transport-cell.ts';

/** What a transport keeps to itself. */
export interface TransportSolver {
  readonly matrix: DiffusionMatrix;
  readonly before: Float64Array;
  readonly halfway: Float64Array;
  /** D_eff/(ε Δx²), s⁻¹. */
  readonly rate: number;
  /** Change of the end nodes by the electrodes' flux, mol m⁻³ s⁻¹. */
  readonly supply: number;
  /** s. */
  readonly longestStep: number;
}

/** @internal */
export function createSolver(cell: TransportCell, nodes: number): TransportSolver {
  const { diffusivity, slope } = transportNumbers(cell);
  const spacing = cell.distance / (nodes - 1);
  // Sand's depth is where the first profile, a wedge of this slope, would empty the surface.
  const depth = Math.min(cell.distance, cell.electrolyte.concentration / slope);
  return {
    matrix: createDiffusionMatrix(nodes),
    before: new Float64Array(nodes),
    halfway: new Float64Array(nodes),
    rate: diffusivity / spacing ** 2,
    supply: (2 * diffusivity * slope) / spacing,
    longestStep: depth ** 2 / diffusivity / 200,
  };
}

/** With this share of the step in the first stage the two stages have the same matrix. */
const gamma = 2 - Math.SQRT2;

/**
 * One step of TR-BDF2 from `solver.before` to `concentrations`: both stages solve with one matrix.
 *
 * @internal
 */
export function implicitStep(
  solver: TransportSolver,
  concentrations: Float64Array,
  duration: number,
): void {
  const { matrix, before, halfway, rate, supply } = solver;
  const last = concentrations.length - 1;
  const implicit = (gamma / 2) * duration;
  factorise(matrix, implicit * rate);
  halfway.set(before);
  addSecondDifference(halfway, before, implicit * rate);
  addSupply(halfway, 2 * implicit * supply, last);
  solve(matrix, halfway);
  const share = 1 / (gamma * (2 - gamma));
  for (let i = 0; i <= last; i++) {
    concentrations[i] = share * (halfway[i] as number) + (1 - share) * (before[i] as number);
  }
  addSupply(concentrations, implicit * supply, last);
  solve(matrix, concentrations);
}

function addSupply(values: Float64Array, amount: number, last: number): void {
  values[0] = (values[0] as number) + amount;
  values[last] = (values[last] as number) - amount;
}
