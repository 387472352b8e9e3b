import { shearModulus, stiffnessMargin } from '../../models/mechanics.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const modulus = { unit: 'GPa', min: 0.001, max: 500, scale: 'log' } as const;

export const mechanics: Topic = {
  slug: 'mechanics',
  title: 'Stiffness of a layer',
  models: {
    shearModulus: defineModel({
      title: 'Shear modulus from Young’s modulus',
      along: 'youngsModulus',
      parameters: {
        youngsModulus: quantity('youngsModulus', { ...modulus, default: 10 }),
        poissonRatio: quantity('poissonRatio', {
          unit: '',
          min: 0,
          max: 0.5,
          default: 0.3,
          step: 0.01,
          scale: 'linear',
        }),
      },
      results: { modulus: result('shearModulus', 'GPa') },
      compute: ({ youngsModulus, poissonRatio }) => ({
        modulus: shearModulus(youngsModulus, poissonRatio),
      }),
    }),
    stiffnessMargin: defineModel({
      title: 'Stiffness over what the criterion asks for',
      along: 'layer',
      parameters: {
        layer: quantity('layerShearModulus', { ...modulus, default: 6 }),
        metal: quantity('metalShearModulus', {
          ...modulus,
          default: 3.3,
          defaultFrom: 'metal-cases/sodium-stiffness.metal',
        }),
        threshold: quantity('threshold', {
          unit: '',
          min: 0.5,
          max: 5,
          default: 1.8,
          step: 0.1,
          scale: 'linear',
          optional: true,
        }),
      },
      results: { margin: result('stiffnessMargin', '') },
      compute: ({ layer, metal, threshold }) => ({
        margin: stiffnessMargin(layer, metal, threshold),
      }),
    }),
  },
};
