import type { BinaryElectrolyte } from '../../models/electrolyte.ts';
import type { SandTimeValues } from './parameters.ts';

export interface Cell {
  readonly electrolyte: BinaryElectrolyte;
  /** L, m. */
  readonly distance: number;
  /** Local over mean current density where the metal is plated fastest. */
  readonly focus: number;
}

export function cellOf({ c0, D, t, L, N, porosity, focus }: SandTimeValues): Cell {
  const electrolyte = {
    concentration: c0,
    diffusivity: D,
    cationTransference: t,
    macMullinNumber: N,
    porosity,
  };
  return { electrolyte, distance: L, focus };
}

/** The four ways of lee2020 to put depletion off, each by a factor of two where a factor makes sense. */
const levers: Readonly<Record<Exclude<SandTimeValues['lever'], 'none'>, (cell: Cell) => Cell>> = {
  salt: (cell) => ({
    ...cell,
    electrolyte: { ...cell.electrolyte, concentration: 2 * cell.electrolyte.concentration },
  }),
  surface: (cell) => ({ ...cell, focus: cell.focus / 2 }),
  anions: (cell) => ({
    ...cell,
    electrolyte: {
      ...cell.electrolyte,
      cationTransference: (1 + cell.electrolyte.cationTransference) / 2,
    },
  }),
  interphase: (cell) => ({ ...cell, focus: 1 }),
};

/** The cell after a lever was pulled; nothing if none is. */
export function pulledCell(cell: Cell, lever: SandTimeValues['lever']): Cell | undefined {
  return lever === 'none' ? undefined : levers[lever](cell);
}
