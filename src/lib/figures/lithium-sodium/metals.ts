import { specificCapacity } from '../../models/faraday.ts';
import type { DataOf } from '../data.ts';
import type { LithiumSodiumValues } from './parameters.ts';

/** The table of the review, and the weights that give its capacities. */
export const data = {
  LiRadius: 'elements/lithium.atomicRadius',
  LiWeight: 'elements/lithium.atomicWeight',
  LiIonisation: 'elements/lithium.firstIonisationEnergy',
  LiMelting: 'elements/lithium.meltingPoint',
  LiDensity: 'elements/lithium.density',
  LiCapacity: 'elements/lithium.specificCapacity',
  LiPotential: 'elements/lithium.standardPotential',
  LiModulus: 'elements/lithium.bulkModulus',
  LiAccurateWeight: 'elements/lithium-atomic-weight',
  NaRadius: 'elements/sodium.atomicRadius',
  NaWeight: 'elements/sodium.atomicWeight',
  NaIonisation: 'elements/sodium.firstIonisationEnergy',
  NaMelting: 'elements/sodium.meltingPoint',
  NaDensity: 'elements/sodium.density',
  NaCapacity: 'elements/sodium.specificCapacity',
  NaPotential: 'elements/sodium.standardPotential',
  NaModulus: 'elements/sodium.bulkModulus',
  NaAccurateWeight: 'elements/sodium-atomic-weight',
} as const;

export type Facts = DataOf<typeof data>;

/** What is compared; SI. */
export interface ComparedMetal {
  readonly radius: number;
  readonly molarMass: number;
  readonly ionisation: number;
  readonly melting: number;
  readonly density: number;
  readonly capacity: number;
  readonly modulus: number;
  readonly potential: number;
}

/** A metal as the table has it, or with the capacity that follows from the better weight. */
export function metalOf(
  symbol: 'Li' | 'Na',
  { weights }: LithiumSodiumValues,
  facts: Facts,
): ComparedMetal {
  const isPrinted = weights === 'printed';
  const molarMass = isPrinted ? facts[`${symbol}Weight`] : facts[`${symbol}AccurateWeight`];
  return {
    radius: facts[`${symbol}Radius`],
    molarMass,
    ionisation: facts[`${symbol}Ionisation`],
    melting: facts[`${symbol}Melting`],
    density: facts[`${symbol}Density`],
    capacity: isPrinted ? facts[`${symbol}Capacity`] : specificCapacity(1, molarMass),
    modulus: facts[`${symbol}Modulus`],
    potential: facts[`${symbol}Potential`],
  };
}
