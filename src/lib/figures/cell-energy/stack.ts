import type { StackDesign } from '../../models/stack-design.ts';
import { foilRatioOf } from '../foil-parameters.ts';
import type { CellData, CellEnergyValues } from './parameters.ts';

/** Oxides and phosphates are built in with their sodium, sulfur without. */
const states = { phosphate: 'sodiated', oxide: 'sodiated', sulfur: 'desodiated' } as const;

export function metalOf({ molarMass, metalDensity }: CellData) {
  return { molarMass, density: metalDensity };
}

/** The least N/P with which the cathode works. */
export function leastRatio({ cathode }: CellEnergyValues): number {
  return states[cathode] === 'sodiated' ? 0 : 1;
}

function cathodeOf({ cathode, Q }: CellEnergyValues, data: CellData): StackDesign['cathode'] {
  const specificCapacity = data[`${cathode}Capacity`];
  return {
    loading: Q / specificCapacity,
    specificCapacity,
    activeFraction: data[`${cathode}Fraction`],
    density: data[`${cathode}Density`],
    voltage: data[`${cathode}Voltage`],
    state: states[cathode],
  };
}

/** The cell as it is set. */
export function designOf(values: CellEnergyValues, data: CellData): StackDesign {
  const metal = metalOf(data);
  const collector = { thickness: data.collectorThickness, density: data.collectorDensity };
  return {
    cathode: cathodeOf(values, data),
    metal,
    foilRatio: foilRatioOf(values, values.Q, metal),
    separator: { thickness: data.separatorThickness, density: data.separatorDensity },
    electrolytePerCharge: values.E,
    cathodeCollector: collector,
    anodeCollector: collector,
    stackMassShare: data.massShare,
    stackVolumeShare: data.volumeShare,
  };
}
