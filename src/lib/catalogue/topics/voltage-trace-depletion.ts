import { depletionVoltage } from '../../models/voltage-trace-depletion.ts';
import { cyclingParameters } from '../cycling-parameters.ts';
import { distance, electrolyteParameters } from '../electrolyte-parameters.ts';
import { temperature } from '../general-parameters.ts';
import { defineModel, named } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const { cationCharge: _, ...electrolyte } = electrolyteParameters;

export const voltageTraceDepletion: Topic = {
  slug: 'voltage-trace-depletion',
  title: 'Voltage where salt runs low',
  models: {
    depletionVoltage: defineModel({
      title: 'Voltage at a moment',
      parameters: { ...cyclingParameters, ...electrolyte, distance, temperature },
      results: { voltage: result('cellVoltage', 'mV') },
      compute: (values) =>
        named('voltage', depletionVoltage(values, { ...values, electrolyte: values }, values)),
    }),
  },
};
