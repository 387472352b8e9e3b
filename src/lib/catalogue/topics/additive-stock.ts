import { doseCharge, doseConcentration, doseCycles } from '../../models/additive-stock.ts';
import { percent } from '../general-parameters.ts';
import { arealCapacity } from '../metal-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const additiveStock: Topic = {
  slug: 'additive-stock',
  title: 'How far a dose of additive goes',
  models: {
    doseConcentration: defineModel({
      title: 'Concentration of a dose by mass',
      parameters: {
        massFraction: quantity('additiveShare', {
          unit: 'wt%',
          min: 0.01,
          max: 50,
          default: 5,
          scale: 'log',
        }),
        density: quantity('solutionDensity', {
          unit: 'g cm⁻³',
          min: 0.5,
          max: 3,
          default: 1.2,
          step: 0.01,
          scale: 'linear',
        }),
        molarMass: quantity('additiveMolarMass', {
          unit: 'g mol⁻¹',
          min: 20,
          max: 2000,
          default: 106.05,
          scale: 'log',
          defaultFrom: 'substances/fec.molarMass',
        }),
      },
      results: { concentration: result('additiveConcentration', 'mol L⁻¹') },
      compute: ({ massFraction, density, molarMass }) => ({
        concentration: doseConcentration(massFraction, density, molarMass),
      }),
    }),
    doseCharge: defineModel({
      title: 'Charge that a dose can take up',
      parameters: {
        concentration: quantity('additiveConcentration', {
          unit: 'mol L⁻¹',
          min: 0.0001,
          max: 10,
          default: 0.01,
          scale: 'log',
        }),
        liquidHeight: quantity('liquidHeight', {
          unit: 'mm',
          min: 0.01,
          max: 5,
          default: 0.5,
          scale: 'log',
        }),
        electrons: quantity('additiveElectrons', {
          unit: '',
          min: 1,
          max: 20,
          default: 1,
          step: 1,
          scale: 'linear',
        }),
      },
      results: { charge: result('doseCharge', 'mA h cm⁻²') },
      compute: (values) => ({ charge: doseCharge(values) }),
    }),
    doseCycles: defineModel({
      title: 'Cycles whose losses a dose could feed',
      along: 'efficiency',
      parameters: {
        dose: quantity('doseCharge', {
          unit: 'mA h cm⁻²',
          min: 0.0001,
          max: 100,
          default: 0.1,
          scale: 'log',
        }),
        arealCapacity,
        efficiency: quantity('efficiency', {
          ...percent,
          min: 80,
          max: 99.99,
          default: 99,
          step: 0.01,
        }),
      },
      results: { cycles: result('doseCycles', 'cycles') },
      compute: ({ dose, arealCapacity: capacity, efficiency }) => ({
        cycles: doseCycles(dose, capacity, efficiency),
      }),
    }),
  },
};
