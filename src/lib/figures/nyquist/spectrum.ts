import { layerResistance } from '../../models/asr.ts';
import { type Complex, times } from '../../models/complex.ts';
import { type SymmetricCell, symmetricCellImpedance, zarc } from '../../models/impedance.ts';
import type { Outcome } from '../../models/outcome.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import { logSpace, roundUp } from '../round-domain.ts';
import type { NyquistValues } from './parameters.ts';

/** A place of the diagram, in Ω cm²: the real part, and the imaginary part turned upwards. */
export type Place = readonly [real: number, up: number];

interface MeasuredPlace {
  /** Hz. */
  readonly frequency: number;
  readonly place: Place;
}

export interface Spectrum {
  /** From the highest frequency of the instrument to the lowest. */
  readonly measured: readonly MeasuredPlace[];
  /** One at each power of ten. */
  readonly decades: readonly MeasuredPlace[];
  /** What each arc would be if the other did not run into it. */
  readonly alone: {
    readonly grainBoundaries: readonly Place[];
    readonly interfaces: readonly Place[];
  };
  /** Ω cm². */
  readonly resistances: Readonly<Record<'bulk' | 'grainBoundaries' | 'interfaces' | 'all', number>>;
  /** Frequencies at the tops of the arcs, Hz. */
  readonly tops: { readonly grainBoundaries: number; readonly interfaces: number };
  /** Of the instrument, Hz. */
  readonly highest: number;
  /** Ω cm². */
  readonly extent: number;
}

const highest = { '1MHz': 1e6, '10MHz': 1e7, '1GHz': 1e9 } as const;
/** Hz: slower than this nobody waits. */
const LOWEST = 0.01;
const A_DECADE = 24;
/** To the right of the curve, for the names of frequencies. */
const ROOM = 1.12;
/** Of an arc by itself. */
const ARC_PLACES = 41;

const angular = (frequency: number): number => 2 * Math.PI * frequency;

/** All per area, so that a cell of any size has the same diagram. SI. */
function cellOf({ sigma, t, share, R, tauGb, tauInt, alpha }: NyquistValues): SymmetricCell {
  const ceramic = layerResistance(t, sigma);
  return {
    bulk: (1 - share) * ceramic,
    grainBoundary: { resistance: share * ceramic, timeConstant: tauGb, exponent: alpha },
    interface: { resistance: R, timeConstant: tauInt, exponent: alpha },
  };
}

function placeOf({ re, im }: Complex, from = 0): Place {
  return [unitFromSI(from + re, 'Ω cm²'), unitFromSI(-im, 'Ω cm²')];
}

function frequencies(top: number): number[] {
  return logSpace(top, LOWEST, Math.round(A_DECADE * Math.log10(top / LOWEST)) + 1);
}

/** An arc over the real axis, from a resistance on: at frequencies that lie evenly along it, its top in the middle. */
function arc(element: SymmetricCell['interface'], count: number, from: number): Place[] {
  const { timeConstant, exponent } = element;
  return Array.from({ length: ARC_PLACES }, (_, index) => {
    const angle = (Math.PI / 2) * (1 - (index + 0.02) / (ARC_PLACES - 0.96));
    return times(count, zarc(element, Math.tan(angle) ** (1 / exponent) / timeConstant));
  }).map((impedance) => placeOf(impedance, from));
}

export function spectrumOf(values: NyquistValues): Outcome<Spectrum> {
  const cell = cellOf(values);
  const top = highest[values.top];
  const measured = frequencies(top).map((frequency) => ({
    frequency,
    place: placeOf(symmetricCellImpedance(cell, angular(frequency))),
  }));
  const { bulk, grainBoundary, interface: surface } = cell;
  const ceramic = bulk + grainBoundary.resistance;
  const all = unitFromSI(ceramic + 2 * surface.resistance, 'Ω cm²');
  return {
    holds: true,
    result: {
      measured,
      decades: measured.filter((_, index) => index % A_DECADE === 0),
      alone: {
        grainBoundaries: arc(grainBoundary, 1, bulk),
        interfaces: arc(surface, 2, ceramic),
      },
      resistances: {
        bulk: unitFromSI(bulk, 'Ω cm²'),
        grainBoundaries: unitFromSI(grainBoundary.resistance, 'Ω cm²'),
        interfaces: unitFromSI(2 * surface.resistance, 'Ω cm²'),
        all,
      },
      tops: {
        grainBoundaries: 1 / angular(values.tauGb),
        interfaces: 1 / angular(values.tauInt),
      },
      highest: top,
      extent: niceEnd(all),
    },
  };
}

/** A multiple of a round step, so that the axis stays still while a slider moves. */
function niceEnd(all: number): number {
  const step = roundUp(all) / 10;
  return step * Math.ceil((ROOM * all) / step);
}
