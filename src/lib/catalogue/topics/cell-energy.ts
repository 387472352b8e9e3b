import { cellEnergyDensity, cellSpecificEnergy, stackBreakdown } from '../../models/cell-energy.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import { stackOf, stackParameters } from '../stack-parameters.ts';
import type { Topic } from '../topic.ts';

const mass = (part: string) => result('partMass', 'mg cm⁻²', `Mass of the ${part}`);
const thickness = (part: string) => result('partThickness', 'µm', `Thickness of the ${part}`);

export const cellEnergy: Topic = {
  slug: 'cell-energy',
  title: 'Energy of a cell',
  models: {
    stackBreakdown: defineModel({
      title: 'Mass and thickness of the parts of a cell',
      along: 'loading',
      parameters: stackParameters,
      results: {
        cathodeMass: mass('cathode'),
        metalMass: mass('metal'),
        separatorMass: mass('separator'),
        electrolyteMass: mass('electrolyte'),
        collectorsMass: mass('collectors'),
        packagingMass: mass('packaging'),
        cathodeThickness: thickness('cathode'),
        metalThickness: thickness('charged metal'),
        separatorThickness: thickness('separator'),
        collectorsThickness: thickness('collectors'),
        packagingThickness: thickness('packaging'),
      },
      compute: (values) => {
        const parts = stackBreakdown(stackOf(values));
        return {
          cathodeMass: parts.mass.cathode,
          metalMass: parts.mass.metal,
          separatorMass: parts.mass.separator,
          electrolyteMass: parts.mass.electrolyte,
          collectorsMass: parts.mass.collectors,
          packagingMass: parts.mass.packaging,
          cathodeThickness: parts.thickness.cathode,
          metalThickness: parts.thickness.metal,
          separatorThickness: parts.thickness.separator,
          collectorsThickness: parts.thickness.collectors,
          packagingThickness: parts.thickness.packaging,
        };
      },
    }),
    cellSpecificEnergy: defineModel({
      title: 'Specific energy of a cell',
      along: 'loading',
      parameters: stackParameters,
      results: { energy: result('cellSpecificEnergy', 'W h kg⁻¹') },
      compute: (values) => ({ energy: cellSpecificEnergy(stackOf(values)) }),
    }),
    cellEnergyDensity: defineModel({
      title: 'Energy density of a cell',
      along: 'loading',
      parameters: stackParameters,
      results: { energy: result('cellEnergyDensity', 'W h L⁻¹') },
      compute: (values) => ({ energy: cellEnergyDensity(stackOf(values)) }),
    }),
  },
};
