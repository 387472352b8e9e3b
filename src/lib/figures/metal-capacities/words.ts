import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText } from '../number-text.ts';
import { type Capacities, capacityAxes, type MetalAnode, references } from './capacities.ts';
import type { CapacitiesValues } from './parameters.ts';

function potentialText({ against }: CapacitiesValues, { potential }: MetalAnode): string {
  return `${quantityText(potential, 'V')} against ${references[against].name}`;
}

function capacityText({ per }: CapacitiesValues, anode: MetalAnode): string {
  const { key, unit } = capacityAxes[per];
  return quantityText(anode[key], unit, 4);
}

/** Whose charge is greater than sodium's, and whose potential not higher. */
function betterOnBoth({ per }: CapacitiesValues, { anodes, sodium }: Capacities): string {
  const { key } = capacityAxes[per];
  const names = anodes
    .filter((anode) => anode[key] > sodium[key] && anode.potential < sodium.potential)
    .map(({ name }) => name);
  return names.join(' and ');
}

export function capacitiesRemark(values: CapacitiesValues, result: Capacities): string {
  const { sodium } = result;
  return `Sodium holds ${capacityText(values, sodium)} at ${potentialText(values, sodium)}. Further right and lower, with more charge at a lower potential, stand ${betterOnBoth(values, result)}. The potentials are those in water; in other electrolytes they differ by tenths of a volt.`;
}

export function describeCapacities(values: CapacitiesValues, result: Capacities): string {
  const told = result.anodes.map(
    (anode) => `${anode.name} ${capacityText(values, anode)}, ${potentialText(values, anode)}`,
  );
  return `${capacityAxes[values.per].label} and standard potential of seven metals, with lines through sodium. ${told.join('; ')}. ${capacitiesRemark(values, result)}`;
}

export function capacitiesTable({ against }: CapacitiesValues, { anodes }: Capacities): DataTable {
  return {
    columns: [
      { label: 'Metal' },
      { label: 'Electrons for each atom' },
      { label: capacityAxes.mass.label, unit: capacityAxes.mass.unit },
      { label: capacityAxes.volume.label, unit: capacityAxes.volume.unit },
      { label: 'Thickness of 1 mA h cm⁻²', unit: 'µm' },
      { label: `Potential against ${references[against].name}`, unit: 'V' },
    ],
    rows: anodes.map(({ name, electrons, byMass, byVolume, thickness, potential }) => [
      name,
      numberText(electrons, 1),
      byMass,
      byVolume,
      thickness,
      potential,
    ]),
  };
}

/** From the least capacity to the greatest. */
export function capacitiesReadout(values: CapacitiesValues, { anodes }: Capacities): ReadoutStop[] {
  const { key } = capacityAxes[values.per];
  return anodes
    .map((anode) => ({
      x: anode[key],
      points: [{ y: anode.potential, series: anode.electrons }],
      text: `${anode.symbol}: ${capacityText(values, anode)}, ${potentialText(values, anode)}`,
    }))
    .toSorted((a, b) => a.x - b.x);
}
