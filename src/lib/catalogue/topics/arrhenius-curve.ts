import { fitConductivity, fittedConductivity } from '../../models/arrhenius-curve.ts';
import { arrheniusForm, pointParameters, pointsOf } from '../conductivity-points.ts';
import { temperature } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const fitParameters = {
  form: {
    ...arrheniusForm,
    options: [...arrheniusForm.options, { value: 'vtf', label: 'VTF' }],
  },
  ...pointParameters,
} as const;

export const arrheniusCurve: Topic = {
  slug: 'arrhenius-curve',
  title: 'Conductivity between measured points',
  models: {
    fitConductivity: defineModel({
      title: 'Fit by any of the three equations',
      parameters: fitParameters,
      results: {
        logPrefactor: result('logPrefactor', ''),
        determination: result('determination', ''),
      },
      compute: (values) => {
        const { logPrefactor, regression } = fitConductivity(pointsOf(values), values.form);
        return { logPrefactor: logPrefactor.value, determination: regression.rSquared };
      },
    }),
    fittedConductivity: defineModel({
      title: 'Fitted conductivity with its band',
      parameters: { ...fitParameters, temperature },
      results: {
        conductivity: result('ionicConductivity', 'mS cm⁻¹'),
        low: result('bandLow', 'mS cm⁻¹'),
        high: result('bandHigh', 'mS cm⁻¹'),
      },
      compute: (values) =>
        fittedConductivity(fitConductivity(pointsOf(values), values.form), values.temperature),
    }),
  },
};
