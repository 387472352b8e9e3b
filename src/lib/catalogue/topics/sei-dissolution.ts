import {
  dissolutionCurrentDensity,
  dissolvingThickness,
  steadyThickness,
} from '../../models/sei-dissolution.ts';
import {
  dissolutionRate,
  growthConstant,
  initialThickness,
  interphaseParameters,
  time,
} from '../interphase-parameters.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const seiDissolution: Topic = {
  slug: 'sei-dissolution',
  title: 'Interphase that dissolves',
  models: {
    steadyThickness: defineModel({
      title: 'Thickness at which growth and dissolution balance',
      parameters: { growthConstant, dissolutionRate },
      results: { thickness: result('steadyThickness', 'nm') },
      compute: (values) => ({
        thickness: steadyThickness(values.growthConstant, values.dissolutionRate),
      }),
    }),
    dissolvingThickness: defineModel({
      title: 'Thickness of an interphase that dissolves',
      parameters: { initial: initialThickness, growthConstant, dissolutionRate, time },
      results: { thickness: result('interphaseThickness', 'nm') },
      compute: (values) => ({ thickness: dissolvingThickness(values, values.time) }),
    }),
    dissolutionCurrentDensity: defineModel({
      title: 'Current density that replaces what dissolves',
      along: 'dissolutionRate',
      parameters: { dissolutionRate, ...interphaseParameters },
      results: { currentDensity: result('dissolutionCurrent', 'µA cm⁻²') },
      compute: (values) => ({
        currentDensity: dissolutionCurrentDensity(values.dissolutionRate, values),
      }),
    }),
  },
};
