import { healthyVoltage } from '../../models/voltage-trace.ts';
import { cyclingParameters } from '../cycling-parameters.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const voltageTrace: Topic = {
  slug: 'voltage-trace',
  title: 'Voltage of a healthy symmetric cell',
  models: {
    healthyVoltage: defineModel({
      title: 'Voltage at a moment',
      parameters: cyclingParameters,
      results: { voltage: result('cellVoltage', 'mV') },
      compute: (values) => ({ voltage: healthyVoltage(values, values) }),
    }),
  },
};
