import { createGrowth, growSteps } from '../../models/dendrite.ts';
import { boxDimension, clusterHeight, massRadiusDimension } from '../../models/dendrite-shape.ts';
import { count } from '../general-parameters.ts';
import { growthParameters, plateParameters } from '../growth-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const size = { width: 64, height: 64 } as const;

export const dendriteShape: Topic = {
  slug: 'dendrite-shape',
  title: 'Shape of grown metal',
  models: {
    massRadiusDimension: defineModel({
      title: 'Dimension by mass and radius, grown from a point',
      parameters: {
        ...growthParameters,
        mass: quantity('clusterMass', { ...count, min: 100, max: 600, default: 200 }),
      },
      results: { dimension: result('fractalDimension', '') },
      compute: ({ mass, ...settings }) => {
        const growth = createGrowth({ geometry: 'point', ...size, ...settings });
        return { dimension: massRadiusDimension(growSteps(growth, mass - 1)) };
      },
    }),
    boxDimension: defineModel({
      title: 'Dimension by counting boxes, of metal that bridges the gap',
      covers: ['clusterHeight'],
      parameters: plateParameters,
      results: {
        dimension: result('fractalDimension', ''),
        height: result('clusterHeight', ''),
      },
      compute: (settings) => {
        const growth = createGrowth({ geometry: 'plate', ...settings });
        growSteps(growth, settings.width * settings.height);
        return { dimension: boxDimension(growth), height: clusterHeight(growth) };
      },
    }),
  },
};
