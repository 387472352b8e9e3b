import { totalFlux } from '../../models/dendrite/field.ts';
import { createGrowth, growSteps } from '../../models/dendrite.ts';
import { count } from '../general-parameters.ts';
import { plateParameters } from '../growth-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

/** Finer than growth needs, for the flux is shown. */
const tolerance = 1e-7;

export const dendrite: Topic = {
  slug: 'dendrite',
  title: 'Growth by dielectric breakdown',
  models: {
    growSteps: defineModel({
      title: 'Metal after some steps of growth',
      covers: ['createGrowth'],
      parameters: {
        ...plateParameters,
        steps: quantity('growthSteps', { ...count, min: 0, max: 300, default: 100 }),
      },
      results: { mass: result('clusterMass', ''), flux: result('meanFlux', '') },
      compute: ({ steps, ...settings }) => {
        const growth = createGrowth({ geometry: 'plate', tolerance, ...settings });
        const { mass } = growSteps(growth, steps);
        return { mass, flux: totalFlux(growth) / settings.width };
      },
    }),
  },
};
