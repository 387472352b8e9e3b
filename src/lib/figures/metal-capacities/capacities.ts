import { depositThickness, specificCapacity, volumetricCapacity } from '../../models/faraday.ts';
import type { Outcome } from '../../models/outcome.ts';
import { type FixedUnit, siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import { type data, metals } from './metals.ts';
import type { CapacitiesValues } from './parameters.ts';

type Facts = DataOf<typeof data>;

/** A metal as an anode; numbers in the units of the axes. */
export interface MetalAnode {
  readonly symbol: string;
  readonly name: string;
  /** Electrons for each atom. */
  readonly electrons: number;
  readonly byMass: number;
  readonly byVolume: number;
  /** Height of the metal that one mA h cm⁻² deposits, µm. */
  readonly thickness: number;
  /** V against the reference that is chosen. */
  readonly potential: number;
}

export interface Capacities {
  readonly anodes: readonly MetalAnode[];
  readonly sodium: MetalAnode;
}

/** What may stand along the x axis. */
interface CapacityAxis {
  readonly key: 'byMass' | 'byVolume';
  readonly label: string;
  readonly unit: FixedUnit;
  /** End of the axis. */
  readonly most: number;
}

export const capacityAxes = {
  mass: { key: 'byMass', label: 'Capacity by mass', unit: 'mA h g⁻¹', most: 4500 },
  volume: { key: 'byVolume', label: 'Capacity by volume', unit: 'mA h cm⁻³', most: 9000 },
} as const satisfies Readonly<Record<CapacitiesValues['per'], CapacityAxis>>;

/** What potentials are counted from; the room above zinc is for the legend. */
export const references = {
  hydrogen: { name: 'SHE', domain: [-3.5, 0.5] },
  sodium: { name: 'Na⁺/Na', domain: [-0.8, 3.2] },
} as const satisfies Readonly<
  Record<CapacitiesValues['against'], { name: string; domain: readonly [number, number] }>
>;

const oneCharge = siFromUnit(1, 'mA h cm⁻²');

function anodeOf(
  { symbol, name }: (typeof metals)[number],
  zero: number,
  facts: Facts,
): MetalAnode {
  const [molarMass, density] = [facts[`${symbol}Weight`], facts[`${symbol}Density`]];
  const electrons = facts[`${symbol}Charge`];
  const byMass = specificCapacity(electrons, molarMass);
  return {
    symbol,
    name,
    electrons,
    byMass: unitFromSI(byMass, 'mA h g⁻¹'),
    byVolume: unitFromSI(volumetricCapacity(byMass, density), 'mA h cm⁻³'),
    thickness: unitFromSI(
      depositThickness(oneCharge, { molarMass, density, ionCharge: electrons }),
      'µm',
    ),
    potential: facts[`${symbol}Potential`] - zero,
  };
}

export function metalAnodes({ against }: CapacitiesValues, facts: Facts): Outcome<Capacities> {
  const zero = against === 'sodium' ? facts.NaPotential : 0;
  const anodes = metals.map((metal) => anodeOf(metal, zero, facts));
  const sodium = anodes.find(({ symbol }) => symbol === 'Na') as MetalAnode;
  return { holds: true, result: { anodes, sodium } };
}
