import { concentrationAroundTip } from '../../models/tip-field.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const distance = { unit: '', min: 0, max: 20, step: 0.1, scale: 'linear' } as const;

export const tipField: Topic = {
  slug: 'tip-field',
  title: 'Concentration around a tip',
  models: {
    concentrationAroundTip: defineModel({
      title: 'Concentration around a tip',
      parameters: {
        aspectRatio: quantity('aspectRatio', {
          unit: '',
          min: 1.01,
          max: 50,
          default: 3,
          scale: 'log',
        }),
        r: quantity('axisDistance', { ...distance, default: 0 }),
        z: quantity('planeDistance', { ...distance, default: 6 }),
      },
      results: { concentration: result('fieldConcentration', '') },
      compute: ({ aspectRatio, r, z }) => ({
        concentration: concentrationAroundTip(aspectRatio, r, z),
      }),
    }),
  },
};
