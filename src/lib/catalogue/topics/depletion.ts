import { depletion as depletionOf } from '../../models/depletion.ts';
import { currentDensity, distance, electrolyteParameters } from '../electrolyte-parameters.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const depletion: Topic = {
  slug: 'depletion',
  title: 'Depletion between two electrodes',
  models: {
    depletion: defineModel({
      title: 'Time to depletion',
      along: 'currentDensity',
      parameters: {
        ...electrolyteParameters,
        currentDensity: { ...currentDensity, default: 12 },
        distance,
      },
      results: {
        time: result('depletionTime', 'h'),
        sandTime: result('sandTime', 'h'),
        limitingCurrentDensity: result('limitingCurrentDensity', 'mA cm⁻²'),
      },
      compute: (values) => depletionOf(values, values.currentDensity, values.distance),
    }),
  },
};
