import { finiteLengthRatio, surfaceResponse } from '../../models/finite-length.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const finiteLength: Topic = {
  slug: 'finite-length',
  title: 'Diffusion over a finite length',
  models: {
    surfaceResponse: defineModel({
      title: 'Fall of the salt at the electrode',
      parameters: {
        time: quantity('reducedTime', {
          unit: '',
          min: 1e-4,
          max: 10,
          default: 0.05,
          scale: 'log',
        }),
      },
      results: { share: result('surfaceResponse', '') },
      compute: ({ time }) => ({ share: surfaceResponse(time) }),
    }),
    finiteLengthRatio: defineModel({
      title: 'Time to depletion over Sand’s time',
      parameters: {
        currentRatio: quantity('currentRatio', {
          unit: '',
          min: 1.001,
          max: 20,
          default: 1.1,
          scale: 'log',
        }),
      },
      results: { ratio: result('finiteLengthRatio', '') },
      compute: ({ currentRatio }) => ({ ratio: finiteLengthRatio(currentRatio) }),
    }),
  },
};
