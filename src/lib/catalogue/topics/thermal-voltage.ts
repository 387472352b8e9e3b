import { thermalVoltage as thermalVoltageAt } from '../../models/thermal-voltage.ts';
import { temperature } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const thermalVoltage: Topic = {
  slug: 'thermal-voltage',
  title: 'Thermal voltage',
  models: {
    thermalVoltage: defineModel({
      title: 'Thermal voltage',
      parameters: { temperature },
      results: { voltage: result('thermalVoltage', 'mV') },
      compute: (values) => ({ voltage: thermalVoltageAt(values.temperature) }),
    }),
  },
};
