import { expect, it } from 'vitest';
import {
  metalCase,
  metalProperties,
  plainNumber,
} from '../../src/lib/published-tables/property-table.ts';
import type { Quantity } from '../../src/lib/units/quantity.ts';
import { loadData } from '../../src/loading/data-fs.ts';
import { readPrinted } from './read-printed.ts';

/** What a row of the table is called in the set of elements. */
const rows: Readonly<Record<string, string>> = {
  atomicRadius: 'Atomic radius (pm)',
  atomicWeight: 'Atomic weight (g mol−1)',
  firstIonisationEnergy: '1st ionization energy (kJ mol−1)',
  meltingPoint: 'Melting point (K)',
  density: 'Density (g cm−3)',
  specificCapacity: 'Theoretical gravimetric capacity (mA h g−1)',
  standardPotential: 'Standard redox potential (V vs. SHE)',
  bulkModulus: 'Bulk modulus (GPa)',
};

/** Powers as the file of tabs has them. */
const plainUnit = (unit: string) =>
  unit.replaceAll('\u00a0', ' ').replaceAll('⁻', '−').replaceAll('¹', '1').replaceAll('³', '3');

it('rebuilds Table 1 of lee2020 from the set of elements cell by cell', async () => {
  const { values } = await loadData();
  const lithium = metalCase('lithium', values);
  const sodium = metalCase('sodium', values);
  const rebuilt = Object.entries(rows).map(([name, property]) => ({
    property,
    Lithium: plainNumber(lithium.values[name] as Quantity),
    Sodium: plainNumber(sodium.values[name] as Quantity),
  }));
  expect(rebuilt).toEqual(await readPrinted('lee2020-table-1'));
  expect(Object.keys(metalProperties)).toEqual(Object.keys(rows));
  expect(Object.keys(lithium.values)).toEqual(Object.keys(rows));
  expect(Object.keys(sodium.values)).toEqual(Object.keys(rows));
  for (const [name, property] of Object.entries(rows)) {
    expect(property).toContain(plainUnit(lithium.values[name]?.unit ?? 'none'));
    expect(sodium.values[name]?.unit).toBe(lithium.values[name]?.unit);
  }
});
