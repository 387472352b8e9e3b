import { volumetricCapacity } from '../../models/faraday.ts';
import type { Outcome } from '../../models/outcome.ts';
import { type FixedUnit, siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import { type ComparedMetal, type Facts, metalOf } from './metals.ts';
import type { LithiumSodiumValues } from './parameters.ts';

/** A property of both metals, in its unit. */
interface PropertyRow {
  readonly name: string;
  readonly unit: FixedUnit;
  readonly lithium: number;
  readonly sodium: number;
  /** Of one to the other, as is chosen. */
  readonly ratio: number;
  /** Counts rows from the foot up. */
  readonly y: number;
}

export interface Ratios {
  readonly rows: readonly PropertyRow[];
  /** Of sodium above lithium, V: its zero is arbitrary, so that a ratio would say nothing. */
  readonly potentialGap: number;
  readonly potentials: Readonly<Record<'lithium' | 'sodium', number>>;
}

interface Property {
  readonly name: string;
  readonly unit: FixedUnit;
  readonly of: (metal: ComparedMetal) => number;
}

const oneCharge = siFromUnit(1, 'mA h cm⁻²');

const properties: readonly Property[] = [
  { name: 'Atomic radius', unit: 'pm', of: ({ radius }) => radius },
  { name: 'Atomic weight', unit: 'g mol⁻¹', of: ({ molarMass }) => molarMass },
  { name: 'Ionisation energy', unit: 'kJ mol⁻¹', of: ({ ionisation }) => ionisation },
  { name: 'Melting point', unit: 'K', of: ({ melting }) => melting },
  { name: 'Density', unit: 'g cm⁻³', of: ({ density }) => density },
  { name: 'Capacity by mass', unit: 'mA h g⁻¹', of: ({ capacity }) => capacity },
  {
    name: 'Capacity by volume',
    unit: 'mA h cm⁻³',
    of: ({ capacity, density }) => volumetricCapacity(capacity, density),
  },
  {
    name: 'Height of 1 mA h cm⁻²',
    unit: 'µm',
    of: ({ capacity, density }) => oneCharge / volumetricCapacity(capacity, density),
  },
  { name: 'Bulk modulus', unit: 'GPa', of: ({ modulus }) => modulus },
];

export const rowCount = properties.length;

export function compareMetals(values: LithiumSodiumValues, facts: Facts): Outcome<Ratios> {
  const [Li, Na] = [metalOf('Li', values, facts), metalOf('Na', values, facts)];
  const rows = properties.map(({ name, unit, of }, index) => {
    const [lithium, sodium] = [unitFromSI(of(Li), unit), unitFromSI(of(Na), unit)];
    const ratio = values.ratio === 'sodium' ? sodium / lithium : lithium / sodium;
    return { name, unit, lithium, sodium, ratio, y: rowCount - index - 0.5 };
  });
  const potentials = { lithium: Li.potential, sodium: Na.potential };
  return { holds: true, result: { rows, potentials, potentialGap: Na.potential - Li.potential } };
}
