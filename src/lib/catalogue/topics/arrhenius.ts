import { arrheniusConductivity, fitArrhenius } from '../../models/arrhenius.ts';
import { arrheniusForm, pointParameters, pointsOf, prefactor } from '../conductivity-points.ts';
import { temperature } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const arrhenius: Topic = {
  slug: 'arrhenius',
  title: 'Conductivity by Arrhenius',
  models: {
    arrheniusConductivity: defineModel({
      title: 'Conductivity by Arrhenius',
      parameters: {
        form: arrheniusForm,
        prefactor,
        activationEnergy: quantity('activationEnergy', {
          unit: 'kJ mol⁻¹',
          min: 0,
          max: 120,
          step: 0.1,
          default: 8,
          scale: 'linear',
        }),
        temperature,
      },
      results: { conductivity: result('ionicConductivity', 'mS cm⁻¹') },
      compute: (values) => ({ conductivity: arrheniusConductivity(values, values.temperature) }),
    }),
    fitArrhenius: defineModel({
      title: 'Activation energy of a series',
      parameters: { form: arrheniusForm, ...pointParameters },
      results: {
        activationEnergy: result('activationEnergy', 'kJ mol⁻¹'),
        interval: result('activationEnergyInterval', 'kJ mol⁻¹'),
        logPrefactor: result('logPrefactor', ''),
        determination: result('determination', ''),
      },
      compute: (values) => {
        const fit = fitArrhenius(pointsOf(values), values.form);
        return {
          activationEnergy: fit.activationEnergy.value,
          interval: fit.activationEnergy.halfWidth,
          logPrefactor: fit.logPrefactor.value,
          determination: fit.regression.rSquared,
        };
      },
    }),
  },
};
