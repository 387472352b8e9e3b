import { concentrationOverpotential } from '../../models/concentration-overpotential.ts';
import { depletion } from '../../models/depletion.ts';
import { limitingCurrentDensity } from '../../models/sand.ts';
import { steadyConcentrations } from '../../models/steady-state.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { TransferenceValues } from './parameters.ts';

type View = TransferenceValues['show'];

function cellOf({ c0, D, L, J }: TransferenceValues, t: number) {
  const electrolyte = { concentration: c0, diffusivity: D, cationTransference: t };
  return { electrolyte, distance: L, currentDensity: J };
}

/** J* at one transference number below 1, mA cm⁻². */
export function limitAt(values: TransferenceValues, t: number): number {
  const { electrolyte, distance } = cellOf(values, t);
  return unitFromSI(limitingCurrentDensity(electrolyte, distance), 'mA cm⁻²');
}

/** When the salt is used up, s; `null`: never. */
export function timeAt(values: TransferenceValues, t: number): number | null {
  const { electrolyte, distance, currentDensity } = cellOf(values, t);
  const depleted = depletion(electrolyte, currentDensity, distance);
  return depleted.holds ? depleted.result.time : null;
}

/** The voltage that the steady gradient takes, mV; `null` where there is none. */
export function polarisationAt(values: TransferenceValues, t: number): number | null {
  const ends = steadyConcentrations(cellOf(values, t));
  if (!ends.holds || !(ends.result.depositing > 0)) return null;
  const cell = { cationTransference: t, temperature: values.T };
  return unitFromSI(concentrationOverpotential(cell, ends.result), 'mV');
}

/** What a view shows at one transference number below 1, in the unit of its axis. */
export const valueAt: Readonly<
  Record<View, (values: TransferenceValues, t: number) => number | null>
> = { polarisation: polarisationAt, time: timeAt, limit: limitAt };

/** The lowest t₊ at which the current is sustained: J* = J there. */
export function sustainedFrom(values: TransferenceValues): number {
  const share = limitAt(values, 0) / unitFromSI(values.J, 'mA cm⁻²');
  return Math.max(0, 1 - share);
}
