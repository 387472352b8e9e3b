import { fitConductivity, fittedConductivity } from '../../models/arrhenius-curve.ts';
import { arrheniusForm, pointParameters, pointsOf } from '../conductivity-points.ts';
import { temperature } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const arrheniusCurve: Topic = {
  slug: 'arrhenius-curve',
  title: 'Conductivity between measured points',
  models: {
    fittedConductivity: defineModel({
      title: 'Fitted conductivity with its band',
      covers: ['fitConductivity'],
      parameters: {
        form: {
          ...arrheniusForm,
          options: [...arrheniusForm.options, { value: 'vtf', label: 'VTF' }],
        },
        ...pointParameters,
        temperature,
      },
      results: {
        conductivity: result('ionicConductivity', 'mS cm⁻¹'),
        low: result('bandLow', 'mS cm⁻¹'),
        high: result('bandHigh', 'mS cm⁻¹'),
      },
      compute: ({ form, temperature: at, ...points }) => {
        const { conductivity, low, high } = fittedConductivity(
          fitConductivity(pointsOf(points), form),
          at,
        );
        return { conductivity, low, high };
      },
    }),
  },
};
