import {
  bruggeman,
  coatedMaxwellGarnett,
  hashinShtrikmanBounds,
  layerBounds,
  maxwellGarnett,
} from '../../models/effective-medium.ts';
import { defineModel, named } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const conductivity = { unit: 'mS cm⁻¹', max: 10 } as const;

const composite = {
  matrix: quantity('matrixConductivity', {
    ...conductivity,
    min: 1e-5,
    default: 0.1,
    scale: 'log',
  }),
  filler: quantity('fillerConductivity', {
    ...conductivity,
    min: 0,
    default: 1,
    step: 0.01,
    scale: 'linear',
  }),
  fraction: quantity('fillerFraction', {
    unit: 'vol%',
    min: 0,
    max: 100,
    default: 20,
    step: 1,
    scale: 'linear',
  }),
} as const;

const bounds = {
  lower: result('lowerBound', 'mS cm⁻¹'),
  upper: result('upperBound', 'mS cm⁻¹'),
} as const;
const estimate = { conductivity: result('compositeConductivity', 'mS cm⁻¹') } as const;

export const effectiveMedium: Topic = {
  slug: 'effective-medium',
  title: 'Conductivity of composites',
  models: {
    layerBounds: defineModel({
      title: 'Bounds for two phases of any shape',
      parameters: composite,
      results: bounds,
      compute: layerBounds,
    }),
    hashinShtrikmanBounds: defineModel({
      title: 'Bounds for an isotropic composite',
      parameters: composite,
      results: bounds,
      compute: hashinShtrikmanBounds,
    }),
    maxwellGarnett: defineModel({
      title: 'Spheres in a matrix',
      parameters: composite,
      results: estimate,
      compute: (values) => ({ conductivity: maxwellGarnett(values) }),
    }),
    bruggeman: defineModel({
      title: 'Grains of two phases on an equal footing',
      parameters: composite,
      results: estimate,
      compute: (values) => ({ conductivity: bruggeman(values) }),
    }),
    coatedMaxwellGarnett: defineModel({
      title: 'Spheres in conducting shells',
      along: 'fraction',
      parameters: {
        ...composite,
        filler: { ...composite.filler, default: 0 },
        fraction: { ...composite.fraction, default: 4 },
        conductivity: quantity('shellConductivity', {
          ...conductivity,
          min: 1e-5,
          default: 1,
          scale: 'log',
        }),
        relativeThickness: quantity('shellThickness', {
          unit: '',
          min: 0,
          max: 5,
          default: 0.5,
          step: 0.05,
          scale: 'linear',
        }),
      },
      results: estimate,
      compute: (values) => named('conductivity', coatedMaxwellGarnett(values, values)),
    }),
  },
};
