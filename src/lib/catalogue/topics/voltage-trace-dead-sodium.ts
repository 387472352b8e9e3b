import { deadSodiumVoltage } from '../../models/voltage-trace-dead-sodium.ts';
import { cyclingParameters } from '../cycling-parameters.ts';
import { metalDensity, metalMolarMass } from '../metal-parameters.ts';
import { defineModel, named } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const voltageTraceDeadSodium: Topic = {
  slug: 'voltage-trace-dead-sodium',
  title: 'Voltage where sodium is buried',
  models: {
    deadSodiumVoltage: defineModel({
      title: 'Voltage at a moment',
      parameters: {
        ...cyclingParameters,
        efficiency: quantity('efficiency', {
          unit: '%',
          min: 50,
          max: 99.9,
          step: 0.1,
          default: 99,
          scale: 'linear',
        }),
        foilCapacity: quantity('foilCapacity', {
          unit: 'mA h cm⁻²',
          min: 0.1,
          max: 1000,
          default: 10,
          scale: 'log',
        }),
        molarMass: metalMolarMass,
        density: metalDensity,
        porosity: quantity('deadPorosity', {
          unit: '',
          min: 0,
          max: 0.95,
          step: 0.01,
          default: 0.5,
          scale: 'linear',
        }),
        macMullinNumber: quantity('deadMacMullin', {
          unit: '',
          min: 1,
          max: 100,
          default: 4,
          scale: 'log',
        }),
        conductivity: quantity('electrolyteConductivity', {
          unit: 'mS cm⁻¹',
          min: 0.01,
          max: 100,
          default: 10,
          scale: 'log',
        }),
      },
      results: { voltage: result('cellVoltage', 'mV') },
      compute: (values) =>
        named('voltage', deadSodiumVoltage(values, { ...values, metal: values }, values)),
    }),
  },
};
