import { depositThickness, specificCapacity, volumetricCapacity } from '../../models/faraday.ts';
import { arealCapacity, ionCharge, metalDensity, metalMolarMass } from '../metal-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const faraday: Topic = {
  slug: 'faraday',
  title: 'Charge, mass and thickness',
  models: {
    specificCapacity: defineModel({
      title: 'Capacity per mass',
      parameters: {
        electrons: quantity('electrons', {
          unit: '',
          min: 0.1,
          max: 8,
          default: 1,
          step: 0.1,
          scale: 'linear',
        }),
        molarMass: { ...metalMolarMass, max: 1000 },
      },
      results: { capacity: result('specificCapacity', 'mA h g⁻¹') },
      compute: ({ electrons, molarMass }) => ({
        capacity: specificCapacity(electrons, molarMass),
      }),
    }),
    volumetricCapacity: defineModel({
      title: 'Capacity per volume',
      along: 'capacity',
      parameters: {
        capacity: quantity('specificCapacity', {
          unit: 'mA h g⁻¹',
          min: 10,
          max: 5000,
          default: 1166,
          scale: 'log',
          defaultFrom: 'elements/sodium.specificCapacity',
        }),
        density: metalDensity,
      },
      results: { capacity: result('volumetricCapacity', 'mA h cm⁻³') },
      compute: ({ capacity, density }) => ({ capacity: volumetricCapacity(capacity, density) }),
    }),
    depositThickness: defineModel({
      title: 'Thickness of a deposit',
      along: 'arealCharge',
      parameters: {
        arealCharge: arealCapacity,
        molarMass: metalMolarMass,
        density: metalDensity,
        ionCharge,
      },
      results: { thickness: result('depositThickness', 'µm') },
      compute: (values) => ({ thickness: depositThickness(values.arealCharge, values) }),
    }),
  },
};
