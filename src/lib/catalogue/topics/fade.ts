import {
  compoundDecay,
  compoundRetention,
  linearDecay,
  linearRetention,
} from '../../models/fade.ts';
import { cycles, percent } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const decay = quantity('decay', {
  unit: '% cycle⁻¹',
  min: 0.001,
  max: 10,
  default: 0.1,
  scale: 'log',
});
const retention = quantity('retention', { ...percent, min: 1, default: 80 });

export const fade: Topic = {
  slug: 'fade',
  title: 'Capacity retention and decay',
  models: {
    linearRetention: defineModel({
      title: 'Retention at a decay of the first capacity',
      parameters: { decay, cycles },
      results: { retention: result('retention', '%') },
      compute: (values) => ({ retention: linearRetention(values.decay, values.cycles) }),
    }),
    compoundRetention: defineModel({
      title: 'Retention at a decay of what is left',
      parameters: { decay, cycles },
      results: { retention: result('retention', '%') },
      compute: (values) => ({ retention: compoundRetention(values.decay, values.cycles) }),
    }),
    linearDecay: defineModel({
      title: 'Decay counted on the first capacity',
      parameters: { retention, cycles },
      results: { decay: result('decay', '% cycle⁻¹') },
      compute: (values) => ({ decay: linearDecay(values.retention, values.cycles) }),
    }),
    compoundDecay: defineModel({
      title: 'Decay counted on what is left',
      parameters: { retention, cycles },
      results: { decay: result('decay', '% cycle⁻¹') },
      compute: (values) => ({ decay: compoundDecay(values.retention, values.cycles) }),
    }),
  },
};
