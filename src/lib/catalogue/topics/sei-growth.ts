import { interphaseCharge, mixedThickness, parabolicThickness } from '../../models/sei-growth.ts';
import {
  growthConstant,
  initialThickness,
  interphaseParameters,
  time,
} from '../interphase-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const thickness = { thickness: result('interphaseThickness', 'nm') } as const;

export const seiGrowth: Topic = {
  slug: 'sei-growth',
  title: 'Growth of an interphase',
  models: {
    parabolicThickness: defineModel({
      title: 'Thickness where diffusion limits growth',
      parameters: { initial: initialThickness, growthConstant, time },
      results: thickness,
      compute: (values) => ({
        thickness: parabolicThickness(values.initial, values.growthConstant, values.time),
      }),
    }),
    mixedThickness: defineModel({
      title: 'Thickness where a reaction limits growth at first',
      parameters: {
        initial: initialThickness,
        growthConstant,
        reactionRate: quantity('reactionRate', {
          unit: 'nm h⁻¹',
          min: 1e-4,
          max: 10_000,
          default: 3.6,
          scale: 'log',
        }),
        time,
      },
      results: thickness,
      compute: ({ initial, growthConstant: k, reactionRate, time: t }) => ({
        thickness: mixedThickness(initial, k, reactionRate, t),
      }),
    }),
    interphaseCharge: defineModel({
      title: 'Charge that an interphase takes',
      along: 'thickness',
      parameters: {
        thickness: quantity('interphaseThickness', {
          unit: 'nm',
          min: 0.1,
          max: 10_000,
          default: 10,
          scale: 'log',
        }),
        ...interphaseParameters,
      },
      results: { charge: result('interphaseCharge', 'mA h cm⁻²') },
      compute: (values) => ({ charge: interphaseCharge(values.thickness, values) }),
    }),
  },
};
