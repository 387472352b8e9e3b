import { reflectiveWarburg, transmissiveWarburg } from '../../models/warburg.ts';
import {
  angularFrequency,
  diffusionParameters,
  impedanceResults,
} from '../impedance-parameters.ts';
import { defineModel } from '../model.ts';
import type { Topic } from '../topic.ts';

const parameters = {
  ...diffusionParameters,
  angularFrequency: { ...angularFrequency, default: 1 },
} as const;

export const warburg: Topic = {
  slug: 'warburg',
  title: 'Impedance of diffusion',
  models: {
    transmissiveWarburg: defineModel({
      title: 'Diffusion to a boundary that species pass',
      parameters,
      results: impedanceResults,
      compute: (values) => transmissiveWarburg(values, values.angularFrequency),
    }),
    reflectiveWarburg: defineModel({
      title: 'Diffusion to a boundary that nothing passes',
      parameters,
      results: impedanceResults,
      compute: (values) => reflectiveWarburg(values, values.angularFrequency),
    }),
  },
};
