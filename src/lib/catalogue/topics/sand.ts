import { limitingCurrentDensity, sandTime } from '../../models/sand.ts';
import { currentDensity, distance, electrolyteParameters } from '../electrolyte-parameters.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const sand: Topic = {
  slug: 'sand',
  title: 'Sand’s time and the limiting current density',
  models: {
    sandTime: defineModel({
      title: 'Sand’s time',
      parameters: { ...electrolyteParameters, currentDensity },
      results: { sandTime: result('sandTime', 'h') },
      compute: (values) => ({ sandTime: sandTime(values, values.currentDensity) }),
    }),
    limitingCurrentDensity: defineModel({
      title: 'Limiting current density',
      parameters: { ...electrolyteParameters, distance },
      results: { limitingCurrentDensity: result('limitingCurrentDensity', 'mA cm⁻²') },
      compute: (values) => ({
        limitingCurrentDensity: limitingCurrentDensity(values, values.distance),
      }),
    }),
  },
};
