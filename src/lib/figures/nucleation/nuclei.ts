import {
  criticalRadius,
  type Nucleus,
  nucleationBarrier,
  thermalBarrier,
  wettingFactor,
} from '../../models/nucleation.ts';
import type { Outcome } from '../../models/outcome.ts';
import { siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import { decadeDown, decadeUp, logSpace } from '../round-domain.ts';
import type { data, NucleationValues } from './parameters.ts';

/** mV. */
export const OVERPOTENTIALS = [1, 500] as const;

/** Some hundred atoms of sodium: smaller nuclei have no surface and no bulk to speak of. */
const LEAST_RADIUS = siFromUnit(1, 'nm');

/** A nucleus at one overpotential. */
export interface CriticalNucleus {
  /** mV. */
  readonly overpotential: number;
  /** nm. */
  readonly radius: number;
  /** On the surface and in free electrolyte, in units of kT. */
  readonly onSurface: number;
  readonly free: number;
}

export interface Nuclei {
  readonly at: (overpotential: number) => CriticalNucleus;
  /** Above it the critical nucleus is too small for the model, mV. */
  readonly end: number;
  /** As it is set; absent beyond the end. */
  readonly set?: CriticalNucleus;
  /** Share of the barrier that the surface leaves. */
  readonly wetting: number;
  readonly domain: readonly [number, number];
}

/** Where the critical radius is the least: it falls as one over the overpotential. */
function endOf(nucleus: Nucleus): number {
  const atOneVolt = criticalRadius(nucleus, 1);
  return unitFromSI(atOneVolt / LEAST_RADIUS, 'mV');
}

export function runNuclei(
  values: NucleationValues,
  { molarMass, density }: DataOf<typeof data>,
): Outcome<Nuclei> {
  const { gamma, theta, T, show } = values;
  const nucleus = { surfaceEnergy: gamma, molarVolume: molarMass / density };
  const barrier = (volts: number, angle: number) =>
    thermalBarrier(nucleationBarrier(nucleus, volts, angle), T);
  const at = (overpotential: number): CriticalNucleus => {
    const volts = siFromUnit(overpotential, 'mV');
    return {
      overpotential,
      radius: unitFromSI(criticalRadius(nucleus, volts), 'nm'),
      onSurface: barrier(volts, theta),
      free: barrier(volts, Math.PI),
    };
  };
  const end = Math.min(OVERPOTENTIALS[1], endOf(nucleus));
  const eta = unitFromSI(values.eta, 'mV');
  const [first, last] = [at(OVERPOTENTIALS[0]), at(end)];
  const domain =
    show === 'radius'
      ? ([1, 10 * decadeUp(first.radius)] as const)
      : ([decadeDown(last.onSurface), 10 * decadeUp(first.free)] as const);
  // Where the end is as the slider shows it, the last digit may lie on either side.
  const set = eta <= end * (1 + 1e-9) ? { set: at(eta) } : {};
  return { holds: true, result: { at, end, ...set, wetting: wettingFactor(theta), domain } };
}

/** From the least overpotential to where the model ends. */
export function nucleiAlong({ at, end }: Nuclei, count: number): CriticalNucleus[] {
  return logSpace(OVERPOTENTIALS[0], end, count).map(at);
}
