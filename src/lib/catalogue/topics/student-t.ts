import { studentQuantile } from '../../models/student-t.ts';
import { count } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const studentT: Topic = {
  slug: 'student-t',
  title: 'Intervals from few measurements',
  models: {
    studentQuantile: defineModel({
      title: 'Quantile of Student’s t',
      parameters: {
        probability: quantity('probability', {
          unit: '',
          min: 0.5,
          max: 0.9995,
          step: 0.0005,
          default: 0.975,
          scale: 'linear',
        }),
        freedom: quantity('freedom', { ...count, min: 1, max: 100, default: 5 }),
      },
      results: { quantile: result('studentQuantile', '') },
      compute: ({ probability, freedom }) => ({ quantile: studentQuantile(probability, freedom) }),
    }),
  },
};
