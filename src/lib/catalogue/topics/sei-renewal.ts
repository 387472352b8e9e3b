import { renewedInterphase } from '../../models/sei-renewal.ts';
import { percent } from '../general-parameters.ts';
import { growthConstant } from '../interphase-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const seiRenewal: Topic = {
  slug: 'sei-renewal',
  title: 'Interphase that breaks and grows anew',
  models: {
    renewedInterphase: defineModel({
      title: 'Interphase after cycles that bare a share of it',
      parameters: {
        growthConstant,
        baredShare: quantity('baredShare', { ...percent, default: 10 }),
        cycleTime: quantity('cycleTime', {
          unit: 'h',
          min: 0.01,
          max: 100,
          default: 2,
          scale: 'log',
        }),
        cycles: quantity('cycles', {
          unit: 'cycles',
          min: 1,
          max: 1000,
          default: 100,
          step: 1,
          scale: 'linear',
        }),
      },
      results: {
        thickness: result('renewedThickness', 'nm'),
        formed: result('formedThickness', 'nm'),
      },
      compute: (values) => renewedInterphase(values, values.cycles),
    }),
  },
};
