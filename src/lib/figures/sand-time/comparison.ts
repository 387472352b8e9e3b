import { noDepletion } from '../../models/electrolyte.ts';
import type { Outcome } from '../../models/outcome.ts';
import { decadeDown, decadeUp, logSpace, roundDown } from '../round-domain.ts';
import { type Cell, cellOf, pulledCell } from './cell.ts';
import { type DepletionCurve, depletionCurve, depletionTime } from './depletion-curve.ts';
import { parameters, type SandTimeValues } from './parameters.ts';

/** 1 mA cm⁻² in A m⁻². */
export const MILLIAMPERE_PER_CM2 = 10;

interface Case {
  readonly cell: Cell;
  readonly curve: DepletionCurve;
}

export interface Comparison {
  readonly base: Case;
  /** Nothing while no lever is pulled. */
  readonly pulled: (Case & { readonly name: string }) | undefined;
  /** mA cm⁻². */
  readonly currents: readonly [number, number];
  /** s. */
  readonly times: readonly [number, number];
}

function caseOf(cell: Cell): Case {
  return { cell, curve: depletionCurve(cell) };
}

function leverName(lever: SandTimeValues['lever']): string {
  return parameters.lever.options.find(({ value }) => value === lever)?.label ?? lever;
}

/** Three decades of current with the limit in their first half, and times that hold both curves. */
function domains({ limit, points }: DepletionCurve): Pick<Comparison, 'currents' | 'times'> {
  const low = roundDown(limit / MILLIAMPERE_PER_CM2 / 10);
  const sandAtLimit = points[0]?.sandTime ?? 1;
  const shortest = sandAtLimit * (limit / MILLIAMPERE_PER_CM2 / (1000 * low)) ** 2;
  return { currents: [low, 1000 * low], times: [decadeDown(shortest), decadeUp(6 * sandAtLimit)] };
}

/** A lever may bring a transference number that is nearly 1 to 1. */
function depletes({ electrolyte }: Cell): boolean {
  return electrolyte.cationTransference < 1;
}

/** The cell as it is set and, if a lever is pulled, the same cell with it. */
export function compareLever(values: SandTimeValues): Outcome<Comparison> {
  const set = cellOf(values);
  const cell = pulledCell(set, values.lever);
  if (!depletes(set) || (cell && !depletes(cell))) return { holds: false, reason: noDepletion };
  const base = caseOf(set);
  const pulled = cell && { ...caseOf(cell), name: leverName(values.lever) };
  return { holds: true, result: { base, pulled, ...domains(base.curve) } };
}

/** Time to depletion of both at evenly spread currents, as the table and the read-out give it. */
export function sampleComparison({ base, pulled, currents }: Comparison, count: number) {
  return logSpace(...currents, count).map((current) => {
    const density = current * MILLIAMPERE_PER_CM2;
    return {
      current,
      time: depletionTime(base.cell, density),
      pulledTime: pulled ? depletionTime(pulled.cell, density) : null,
    };
  });
}
