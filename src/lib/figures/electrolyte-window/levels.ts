import type { Outcome } from '../../models/outcome.ts';
import {
  againstReference,
  type InterphaseDrivingForces,
  interphaseDrivingForces,
} from '../../models/window.ts';
import type { WindowValues } from './parameters.ts';

type LevelName = 'minus' | 'plus' | 'red' | 'ox';

export interface Levels {
  /** Against the reference that is shown, V. */
  readonly potentials: Readonly<Record<LevelName, number>>;
  /** −eE of an electron, eV above one at the reference. */
  readonly energies: Readonly<Record<LevelName, number>>;
  readonly forces: InterphaseDrivingForces;
  /** `Na⁺/Na`. */
  readonly reference: string;
  /** eV. */
  readonly domain: readonly [number, number];
}

/** Standard potentials in water, V. */
interface Standards {
  readonly sodium: number;
  readonly lithium: number;
}

const referenceNames = {
  sodium: 'Na⁺/Na',
  lithium: 'Li⁺/Li',
  hydrogen: 'hydrogen',
} as const satisfies Record<WindowValues['reference'], string>;

const HALF = 0.5;

/** Room below the levels for what is written there, and above them for the columns’ names too. */
function domainOf(energies: readonly number[]): readonly [number, number] {
  const low = Math.floor(Math.min(...energies) / HALF - 1.2) * HALF;
  const high = Math.ceil(Math.max(...energies) / HALF + 2.8) * HALF;
  return [low, high];
}

export function levelsOf(values: WindowValues, standards: Standards): Outcome<Levels> {
  const { minus, plus, red, ox } = values;
  const standard = { ...standards, hydrogen: 0 }[values.reference];
  const shown = (potential: number) => againstReference(potential, standards.sodium, standard);
  const potentials = { minus: shown(minus), plus: shown(plus), red: shown(red), ox: shown(ox) };
  const energies = {
    minus: -potentials.minus,
    plus: -potentials.plus,
    red: -potentials.red,
    ox: -potentials.ox,
  };
  const forces = interphaseDrivingForces(
    { negative: minus, positive: plus },
    { reduction: red, oxidation: ox },
  );
  return {
    holds: true,
    result: {
      potentials,
      energies,
      forces,
      reference: referenceNames[values.reference],
      domain: domainOf(Object.values(energies)),
    },
  };
}

/** Rounding must not make an interphase where a level stands at the edge. */
export const isDriven = (force: number): boolean => force > 1e-9;
