import { fitVtf, vtfConductivity } from '../../models/arrhenius-vtf.ts';
import { pointParameters, pointsOf, prefactor } from '../conductivity-points.ts';
import { temperature } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const kelvins = { unit: 'K', step: 1, scale: 'linear' } as const;

export const arrheniusVtf: Topic = {
  slug: 'arrhenius-vtf',
  title: 'Conductivity by Vogel, Tammann and Fulcher',
  models: {
    vtfConductivity: defineModel({
      title: 'Conductivity by Vogel, Tammann and Fulcher',
      parameters: {
        prefactor,
        pseudoActivation: quantity('pseudoActivation', {
          ...kelvins,
          min: 0,
          max: 3000,
          default: 277,
        }),
        vanishing: quantity('vanishing', { ...kelvins, min: 0, max: 300, default: 151 }),
        temperature,
      },
      results: { conductivity: result('ionicConductivity', 'mS cm⁻¹') },
      compute: (values) => ({ conductivity: vtfConductivity(values, values.temperature) }),
    }),
    fitVtf: defineModel({
      title: 'Vogel’s parameters of a series',
      parameters: pointParameters,
      results: {
        vanishing: result('vanishing', 'K'),
        vanishingInterval: result('vanishingInterval', 'K'),
        pseudoActivation: result('pseudoActivation', 'K'),
        pseudoActivationInterval: result('pseudoActivationInterval', 'K'),
        logPrefactor: result('logPrefactor', ''),
      },
      compute: (values) => {
        const { vanishing, pseudoActivation, logPrefactor } = fitVtf(pointsOf(values));
        return {
          vanishing: vanishing.value,
          vanishingInterval: vanishing.halfWidth,
          pseudoActivation: pseudoActivation.value,
          pseudoActivationInterval: pseudoActivation.halfWidth,
          logPrefactor: logPrefactor.value,
        };
      },
    }),
  },
};
