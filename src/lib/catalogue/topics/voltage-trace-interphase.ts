import { thickeningVoltage } from '../../models/voltage-trace-interphase.ts';
import { cyclingParameters } from '../cycling-parameters.ts';
import { growthConstant, initialThickness } from '../interphase-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const voltageTraceInterphase: Topic = {
  slug: 'voltage-trace-interphase',
  title: 'Voltage where interphases thicken',
  models: {
    thickeningVoltage: defineModel({
      title: 'Voltage at a moment',
      parameters: {
        ...cyclingParameters,
        initial: initialThickness,
        growthConstant,
        conductivity: quantity('layerConductivity', {
          unit: 'S m⁻¹',
          min: 1e-8,
          max: 1e-2,
          default: 5e-6,
          scale: 'log',
        }),
      },
      results: { voltage: result('cellVoltage', 'mV') },
      compute: (values) => ({ voltage: thickeningVoltage(values, values, values) }),
    }),
  },
};
