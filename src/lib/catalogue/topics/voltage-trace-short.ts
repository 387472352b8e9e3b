import { ionicShare, shortedVoltage } from '../../models/voltage-trace-short.ts';
import { cyclingParameters } from '../cycling-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const shunt = quantity('shunt', {
  unit: 'Ω cm²',
  min: 0.001,
  max: 1000,
  default: 30,
  scale: 'log',
});

export const voltageTraceShort: Topic = {
  slug: 'voltage-trace-short',
  title: 'Voltage with an internal short',
  models: {
    ionicShare: defineModel({
      title: 'Share of the current that still plates sodium',
      parameters: { resistance: cyclingParameters.resistance, shunt },
      results: { share: result('ionicShare', '%') },
      compute: (values) => ({ share: ionicShare(values.resistance, values.shunt) }),
    }),
    shortedVoltage: defineModel({
      title: 'Voltage at a moment',
      parameters: {
        ...cyclingParameters,
        shunt,
        since: quantity('shortTime', {
          unit: 'h',
          min: 0,
          max: 1000,
          step: 0.5,
          default: 0,
          scale: 'linear',
        }),
      },
      results: { voltage: result('cellVoltage', 'mV') },
      compute: (values) => ({ voltage: shortedVoltage(values, values, values) }),
    }),
  },
};
