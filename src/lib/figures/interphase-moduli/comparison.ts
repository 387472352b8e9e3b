import { shearModulus, stiffnessMargin } from '../../models/mechanics.ts';
import type { Outcome } from '../../models/outcome.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { LeftOut } from '../literature/words.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { ModuliValues } from './parameters.ts';

/** A layer whose modulus a work reports, and which modulus it is. */
export interface Layer {
  /** `kumar2020b/modulus-amide`. */
  readonly record: string;
  readonly work: string;
  readonly name: string;
  /** Pa. */
  readonly modulus: number;
  readonly which: 'Young' | 'shear';
  /** The work says “over” so much. */
  readonly isBound: boolean;
}

/** What the records give to compare, and what not. */
export interface Layers {
  readonly layers: readonly Layer[];
  readonly leftOut: readonly LeftOut[];
}

/** Shear moduli of the metals that the criterion is asked for, Pa. */
export type Metals = Readonly<Record<ModuliValues['metal'], number>>;

interface ComparedLayer extends Layer {
  /** Shear modulus at the assumed ratio, GPa. */
  readonly shear: number;
  /** Over what the criterion asks for. */
  readonly margin: number;
}

export interface Comparison {
  /** The softest first. */
  readonly layers: readonly ComparedLayer[];
  /** Shear modulus that the criterion asks of a layer, GPa. */
  readonly needed: number;
  readonly metal: number;
  /** GPa. */
  readonly domain: readonly [number, number];
  readonly leftOut: readonly LeftOut[];
}

/** Room above the stiffest layer for the names of all. */
const HEADROOM = 25;

export const gigapascals = (si: number): number => unitFromSI(si, 'GPa');

/** Shear modulus of a layer if its Poisson's ratio is this, Pa; one reported as such needs no ratio. */
export function shearAt({ modulus, which }: Layer, ratio: number): number {
  return which === 'shear' ? modulus : shearModulus(modulus, ratio);
}

export function compareLayers(
  { metal, nu, k }: ModuliValues,
  { layers: reported, leftOut }: Layers,
  metals: Metals,
): Outcome<Comparison> {
  const compared = reported.map((layer) => {
    const shear = shearAt(layer, nu);
    return {
      ...layer,
      shear: gigapascals(shear),
      margin: stiffnessMargin(shear, metals[metal], k),
    };
  });
  const needed = gigapascals(k * metals[metal]);
  const ends = [
    needed,
    ...reported.flatMap((layer) => [shearAt(layer, 0), shearAt(layer, 0.5)].map(gigapascals)),
  ];
  return {
    holds: true,
    result: {
      layers: compared.toSorted((a, b) => a.shear - b.shear),
      needed,
      leftOut,
      metal: gigapascals(metals[metal]),
      domain: [roundDown(Math.min(...ends) / 1.2), roundUp(Math.max(...ends) * HEADROOM)],
    },
  };
}
