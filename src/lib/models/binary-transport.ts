import { requireWithin } from './domain.ts';
import type { TransportCell } from './transport-cell.ts';
import { createSolver, implicitStep, type TransportSolver } from './transport-solver.ts';

/** The salt in a cell at one time; {@link advanceTransport} changes it in place. SI. */
export interface Transport {
  readonly cell: TransportCell;
  /** From the dissolving electrode at 0 to the depositing one at L, m. */
  readonly positions: Float64Array;
  /** At the positions, mol m⁻³. */
  readonly concentrations: Float64Array;
  /** Since the current was switched on, s. */
  time: number;
  /** When the salt at the depositing electrode was used up; then time stands still. s. */
  depletedAt: number | undefined;
  /** What the solver keeps to itself. */
  readonly solver: TransportSolver;
}

/**
 * A cell with uniform salt, at the moment when the current is switched on.
 *
 * $$\frac{\partial c}{\partial t} = \frac{D_\mathrm{eff}}{\varepsilon} \frac{\partial^2 c}{\partial x^2}, \quad
 * \frac{\partial c}{\partial x} = -\frac{t_\mathrm{a} J}{z_\mathrm{c} F D_\mathrm{eff}} \text{ at both electrodes}$$
 *
 * solved by finite volumes with nodes on the electrodes (salt is conserved but for rounding, the error falls with
 * Δx²) and implicitly in time (TR-BDF2: of second order, and it does not ring after the current is switched on).
 *
 * @param cell SI, see {@link TransportCell}
 * @param nodes number of positions, dimensionless
 * @returns concentrations and times in SI, see {@link Transport}
 * @validity Constant D and t₊, a salt of one cation and one anion, no convection. The depletion layer, c₀ over the
 * slope, must span some nodes: 200 suffice up to 20 J*.
 * @throws {RangeError} for less than 3 nodes, a negative current density and for other arguments that are not positive
 * @source brissot1999, rosso2006
 * @example
 * createTransport({ electrolyte: { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 }, distance: 1e-3, currentDensity: 200 }).concentrations[0] // 1000
 */
export function createTransport(cell: TransportCell, nodes = 200): Transport {
  requireWithin('number of nodes', nodes, '', { from: 3 });
  const solver = createSolver(cell, nodes);
  const positions = Float64Array.from(
    { length: nodes },
    (_, i) => (i * cell.distance) / (nodes - 1),
  );
  const concentrations = new Float64Array(nodes).fill(cell.electrolyte.concentration);
  return { cell, positions, concentrations, time: 0, depletedAt: undefined, solver };
}

/**
 * Back to uniform salt.
 *
 * $$c(x, 0) = c_0$$
 *
 * @param transport SI, changed in place
 * @returns the same, SI
 * @validity Always.
 * @throws never
 * @source closed form: the initial condition
 * @example
 * resetTransport(advanceTransport(createTransport({ electrolyte: { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 }, distance: 1e-3, currentDensity: 200 }), 20)).concentrations[0] // 1000
 */
export function resetTransport(transport: Transport): Transport {
  transport.concentrations.fill(transport.cell.electrolyte.concentration);
  transport.time = 0;
  transport.depletedAt = undefined;
  return transport;
}

/** The moment within the step at which the last node is empty. */
function stepToDepletion(transport: Transport, duration: number): void {
  const { concentrations, solver } = transport;
  let [early, late] = [0, duration];
  for (let i = 0; i < 50; i++) {
    const middle = (early + late) / 2;
    implicitStep(solver, concentrations, middle);
    if ((concentrations[concentrations.length - 1] as number) > 0) early = middle;
    else late = middle;
  }
  transport.time += late;
  transport.depletedAt = transport.time;
}

/** Short steps at first, since the profile starts as the square root of time. */
function nextStep({ time, solver: { longestStep } }: Transport, remaining: number): number {
  return Math.min(remaining, longestStep, Math.max(time / 4, longestStep / 1000));
}

/**
 * Lets time pass, until the salt at the depositing electrode is used up.
 *
 * $$c(x, t) \to c(x, t + \Delta t)$$
 *
 * @param transport SI, changed in place; nothing is allocated
 * @param duration Δt, s
 * @returns the same, SI
 * @validity That of `createTransport`; after depletion the equation no longer holds and time stands still.
 * @throws {RangeError} for a negative duration
 * @source brissot1999, rosso2006
 * @example
 * advanceTransport(createTransport({ electrolyte: { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 }, distance: 1e-3, currentDensity: 200 }), 1000).depletedAt // 152.5
 */
export function advanceTransport(transport: Transport, duration: number): Transport {
  requireWithin('duration', duration, 's', { from: 0 });
  const { concentrations, solver } = transport;
  const end = transport.time + duration;
  while (transport.depletedAt === undefined && transport.time < end) {
    const length = nextStep(transport, end - transport.time);
    solver.before.set(concentrations);
    implicitStep(solver, concentrations, length);
    if ((concentrations[concentrations.length - 1] as number) <= 0) {
      stepToDepletion(transport, length);
    } else {
      transport.time += length;
    }
  }
  return transport;
}
