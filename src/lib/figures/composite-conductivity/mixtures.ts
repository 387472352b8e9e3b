import {
  bruggeman,
  coatedMaxwellGarnett,
  hashinShtrikmanBounds,
  maxwellGarnett,
} from '../../models/effective-medium.ts';
import type { Outcome } from '../../models/outcome.ts';
import { siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { CompositeValues } from './parameters.ts';

/** Conductivities of one mixture, mS cm⁻¹, by how its phases are arranged. */
export interface Mixture {
  /** Of the filler, vol%. */
  readonly share: number;
  /** Grains that do not touch. */
  readonly grains: number;
  /** Neither phase surrounds the other. */
  readonly even: number;
  /** The filler around the polymer. */
  readonly frame: number;
  /** Grains in their shells; `null` without shells, or where these would overlap. */
  readonly shells: number | null;
}

export interface Mixtures {
  readonly samples: readonly Mixture[];
  /** At the share to read. */
  readonly read: Mixture;
  /** mS cm⁻¹. */
  readonly polymer: number;
  readonly domain: readonly [number, number];
}

const SAMPLES = 101;
/** Of the axis over the best conductor: the names of the curves stand there. */
const HEADROOM = 8;
/** How far below the polymer a filler that does not conduct is followed. */
const DEPTH = 20;

const milli = (conductivity: number): number => unitFromSI(conductivity, 'mS cm⁻¹');

const fillerOf = ({ filler, ceramic }: CompositeValues): number =>
  filler === 'inert' ? 0 : ceramic;

function shellsAt(values: CompositeValues, fraction: number): number | null {
  if (values.shell === 'none') return null;
  const composite = { matrix: values.polymer, filler: fillerOf(values), fraction };
  const coated = coatedMaxwellGarnett(composite, {
    conductivity: values.shellSigma,
    relativeThickness: values.delta,
  });
  return coated.holds ? milli(coated.result) : null;
}

function mixtureAt(values: CompositeValues, fraction: number): Mixture {
  const composite = { matrix: values.polymer, filler: fillerOf(values), fraction };
  const { lower, upper } = hashinShtrikmanBounds(composite);
  const isBetter = composite.filler > composite.matrix;
  return {
    share: unitFromSI(fraction, 'vol%'),
    grains: milli(maxwellGarnett(composite)),
    even: milli(bruggeman(composite)),
    // Maxwell's grains are one of the two bounds; the frame of filler is the other.
    frame: milli(isBetter ? upper : lower),
    shells: shellsAt(values, fraction),
  };
}

function domainOf(values: CompositeValues): [number, number] {
  const filler = values.filler === 'inert' ? values.polymer / DEPTH : values.ceramic;
  const shell = values.shell === 'shell' ? [values.shellSigma] : [];
  const shown = [values.polymer, filler, ...shell].map(milli);
  return [roundDown(Math.min(...shown) / 1.2), roundUp(Math.max(...shown) * HEADROOM)];
}

export function mix(values: CompositeValues): Outcome<Mixtures> {
  const samples = Array.from({ length: SAMPLES }, (_, index) =>
    mixtureAt(values, siFromUnit((100 * index) / (SAMPLES - 1), 'vol%')),
  );
  return {
    holds: true,
    result: {
      samples,
      read: mixtureAt(values, values.phi),
      polymer: milli(values.polymer),
      domain: domainOf(values),
    },
  };
}
